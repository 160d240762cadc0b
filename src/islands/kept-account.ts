import type { Imported, Part } from '#state/keep.ts';
import { parseExport } from '#state/kept-text.ts';
import { toolPart } from '#state/slots.ts';
import { browserKeeper, heldParts, prefixOf, storage } from './kept-part.ts';

/** Everything that this browser keeps for an account, as text for a file. */
export function exportAll(account: string): string {
  return browserKeeper(account).exportAll();
}

const TOOL = /^tool:([a-z0-9-]+)$/u;

/**
 * Takes a saved file in, merged with what is here: `parts` and what was set in tools. Any other part comes back as it
 * stands in the file, where there is none here: whoever reads it checks it. `skipped` names the rest.
 */
export function bringBack(account: string, text: string, parts: readonly Part<unknown>[]): Imported {
  const file = parseExport(text, account);
  if (!file.ok) return file;
  const tools = [...file.parts.keys()].flatMap((name) => TOOL.exec(name)?.[1] ?? []);
  const merged: readonly Part<unknown>[] = [...parts, ...tools.map(toolPart)];
  const result = browserKeeper(account).importAll(text, merged);
  if (!result.ok) return result;
  const known = new Set(merged.map(({ name }) => name));
  const missing = result.skipped.filter((name) => !known.has(name) && !hasText(account, name));
  putBack(missing.map((name) => [`${prefixOf(account)}${name}`, file.parts.get(name) ?? '']));
  for (const part of heldParts(account)) part.refresh();
  return { ...result, skipped: result.skipped.filter((name) => known.has(name) || !hasText(account, name)) };
}

function hasText(account: string, name: string): boolean {
  return storage()?.getItem(`${prefixOf(account)}${name}`) != null;
}

/**
 * Clears everything kept for an account.
 *
 * @returns what brings all of it back, for as long as the page is open.
 */
export function clearAll(account: string): () => void {
  const raw = keptTexts(account);
  const held = heldParts(account).map((part) => ({ part, state: part.now() }));
  browserKeeper(account).clear();
  for (const { part } of held) part.refresh();
  return () => {
    putBack(raw);
    for (const { part, state } of held) part.restore(state);
  };
}

function keptTexts(account: string): [string, string][] {
  const kept = storage();
  if (!kept) return [];
  const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '');
  return keys.filter((key) => key.startsWith(prefixOf(account))).map((key) => [key, kept.getItem(key) ?? '']);
}

function putBack(texts: readonly [string, string][]): void {
  try {
    for (const [key, text] of texts) storage()?.setItem(key, text);
  } catch (error) {
    // Full or refused: the parts that the page holds come back for this visit.
    if (!(error instanceof DOMException)) throw error;
  }
}
