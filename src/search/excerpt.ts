/** A stretch of text as it stands on the page. */
export interface ExcerptPart {
  readonly text: string;
  readonly isFound: boolean;
}

const LENGTH = 28;
const BEFORE = 4;

/** The words of a page's text, at the places by which Pagefind counts them. */
export function wordsOfContent(content: string): string[] {
  return content.split(/\s+/u);
}

/**
 * The part of a text where most of the found words stand together, with these told apart. A cut end has an ellipsis.
 *
 * @param words the text. @param places of the found words in it. @param range the part of the text that may be shown.
 */
export function excerptOf(
  words: readonly string[],
  places: readonly number[],
  range: { readonly from: number; readonly to: number },
): ExcerptPart[] {
  const inside = places.filter((place) => place >= range.from && place < range.to).toSorted((a, b) => a - b);
  const start = Math.max(range.from, bestStart(inside, range.from));
  const end = Math.min(range.to, start + LENGTH);
  const found = new Set(inside);
  const parts: { text: string; isFound: boolean }[] = [];
  for (let at = start; at < end; at++) {
    const word = words[at] ?? '';
    const last = parts.at(-1);
    if (found.has(at)) parts.push({ text: word, isFound: true });
    else if (last && !last.isFound) last.text += ` ${word}`;
    else parts.push({ text: word, isFound: false });
  }
  const spaced = parts.map(({ text, isFound }, at) => ({ text: at > 0 && !isFound ? ` ${text}` : text, isFound }));
  return withEllipses(withSpaces(spaced), { isCutBefore: start > range.from, isCutAfter: end < range.to });
}

/** Place at which the densest stretch begins, some words before its first found one. */
function bestStart(places: readonly number[], from: number): number {
  let best = { start: from, count: 0 };
  for (const place of places) {
    const count = places.filter((other) => other >= place && other < place + LENGTH - BEFORE).length;
    if (count > best.count) best = { start: place - BEFORE, count };
  }
  return best.start;
}

/** A found word that follows anything has its space outside, so that the mark holds the word alone. */
function withSpaces(parts: readonly ExcerptPart[]): ExcerptPart[] {
  return parts.flatMap((part, at) => (at > 0 && part.isFound ? [{ text: ' ', isFound: false }, part] : [part]));
}

function withEllipses(
  parts: readonly ExcerptPart[],
  { isCutBefore, isCutAfter }: { readonly isCutBefore: boolean; readonly isCutAfter: boolean },
): ExcerptPart[] {
  return [
    ...(isCutBefore ? [{ text: '… ', isFound: false }] : []),
    ...parts,
    ...(isCutAfter ? [{ text: ' …', isFound: false }] : []),
  ];
}
