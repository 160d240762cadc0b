import { isRecord, numberIn } from './json-values.ts';
import type { Imported, Part } from './keep.ts';

/** Version of an exported file as a whole. */
const EXPORT_VERSION = 1;

const LONGEST_IMPORT = 5_000_000;

/** The value in a kept JSON text, `{"v": 1, "value": …}`; `newer` if a later version of the site wrote it. */
export function parseKept<T>(text: string, part: Part<T>): { readonly value: T } | 'unreadable' | 'newer' {
  const kept = parseJson(text);
  const version = isRecord(kept) ? numberIn(kept['v'], 1, Number.MAX_SAFE_INTEGER) : undefined;
  if (!isRecord(kept) || version === undefined) return 'unreadable';
  if (version > part.version) return 'newer';
  const value = part.parse(kept['value'], version);
  return value === undefined ? 'unreadable' : { value };
}

/** One JSON text of all kept texts by their part's name, one on a line; those that are no JSON are left out. */
export function formatExport(account: string, texts: ReadonlyMap<string, string>): string {
  const parts = [...texts].filter(([, text]) => isRecord(parseJson(text))).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = parts.map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(',\n');
  return `{"commonview": ${EXPORT_VERSION}, "account": ${JSON.stringify(account)}, "parts": {\n${lines}\n}}\n`;
}

/** Kept texts by their part's name, from an exported text of this account. */
export function parseExport(
  text: string,
  account: string,
): { readonly ok: true; readonly parts: ReadonlyMap<string, string> } | Extract<Imported, { ok: false }> {
  const file = text.length > LONGEST_IMPORT ? undefined : parseJson(text.replace(/^\ufeff/u, ''));
  const version = isRecord(file) ? numberIn(file['commonview'], 1, Number.MAX_SAFE_INTEGER) : undefined;
  if (!isRecord(file) || version === undefined) return { ok: false, why: 'unreadable' };
  if (version > EXPORT_VERSION) return { ok: false, why: 'newer' };
  if (!isRecord(file['parts'])) return { ok: false, why: 'unreadable' };
  if (file['account'] !== account) return { ok: false, why: 'other-account' };
  const parts = textsOf(file['parts']);
  return parts ? { ok: true, parts } : { ok: false, why: 'unreadable' };
}

/** `undefined` where lists are nested so deep that they can be read but not written. */
function textsOf(parts: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> | undefined {
  try {
    return new Map(Object.entries(parts).map(([name, kept]) => [name, JSON.stringify(kept)]));
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
