import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What only one account may ever see. */
export interface AccountSecrets {
  readonly id: string;
  readonly name: string;
  readonly token: string;
  /** Sentences and values of its account file and of its own pages that stand nowhere else in the content. */
  readonly words: readonly string[];
}

const SHORTEST = 10;

/**
 * The words of each account, straight from the files and without the product's own reader, so that a fault there
 * cannot hide itself. Sorted by id.
 */
export function readAccountSecrets(content: string): AccountSecrets[] {
  const accounts = readdirSync(join(content, 'accounts')).toSorted();
  const texts = new Map(accounts.map((id) => [id, accountTexts(join(content, 'accounts', id))]));
  const shared = normal(textFiles(content, (path) => path !== 'accounts').join('\n'));
  return accounts.map((id) => {
    const others = accounts.filter((other) => other !== id).flatMap((other) => texts.get(other) ?? []);
    const elsewhere = `${shared}\n${normal(others.join('\n'))}`;
    const settings = readAccount(content, id);
    return {
      id,
      name: String(settings['name']),
      token: String(settings['token']),
      words: (texts.get(id) ?? []).map(normal).filter((text) => text.length >= SHORTEST && !elsewhere.includes(text)),
    };
  });
}

/** One line, straight quotation marks, single spaces: what a page may change about a text. */
export function normal(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim();
}

function readAccount(content: string, id: string): Record<string, unknown> {
  return parse(readFileSync(join(content, 'accounts', id, 'account.yaml'), 'utf8')) as Record<string, unknown>;
}

/** Every text with a space in it, from `account.yaml`, `private.yaml` and the paragraphs of own pages. */
function accountTexts(folder: string): string[] {
  const yaml = textFiles(folder, (path) => path !== 'pages').flatMap((text) => leaves(parse(text)));
  const pages = textFiles(join(folder, 'pages'), () => true).flatMap((text) =>
    text.split(/\n{2,}/u).flatMap(sentences),
  );
  return [...new Set([...yaml, ...pages].filter((text) => /\s/u.test(text.trim())))];
}

/** Sentences without marks of their own, which come out of the renderer as they went in. */
function sentences(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[.?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /^[A-Z][^<>*[\]`|:#\\]*[.?]$/u.test(sentence));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leaves);
}

function textFiles(folder: string, isWanted: (name: string) => boolean): string[] {
  return readEntries(folder)
    .filter(({ name }) => isWanted(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return textFiles(path, () => true);
      return /\.(ya?ml|mdx?)$/u.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
    });
}

function readEntries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
