import { wordKey } from './normal-form.ts';

/** Share of a typed word that a found one has to begin with: stems differ at their ends. */
const SHARE = 0.55;
const SHORTEST = 3;

/** The words of a query as keys, each once, with what the reader typed. Words without a letter or digit are left out. */
export function queryWords(query: string, locale: string): Map<string, string> {
  const words = query.split(/[\s\-–—/]+/u).map((word) => [wordKey(word, locale), word] as const);
  return new Map(words.filter(([key]) => key !== ''));
}

/**
 * Whether an index that gave out `found` understood `typed`. Where it has no word that begins as the typed one does,
 * Pagefind takes the longest word that the typed one begins with: for "xyzzy" an "x".
 *
 * @param found as it stands in the text: "written-off," counts as "writtenoff", "written" and "off".
 */
export function fits(found: string, typed: string, locale: string): boolean {
  const needed = Math.min(typed.length, Math.max(SHORTEST, Math.ceil(typed.length * SHARE)));
  const parts = [found, ...found.split(/[^\p{L}\p{N}\p{M}\u200c]+/u), ...found.split('\u200c')].map((part) =>
    wordKey(part, locale),
  );
  return parts.some((part) => commonStart(part, typed) >= needed);
}

/** Number of characters with which both begin. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
