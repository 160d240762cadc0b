import { type CodeFault, type Decoded, decodeSymbols } from './code.ts';
import { fullLength } from './code-frame.ts';
import { extentOf, isAlphanumeric, isEnd, looksLikeCode, type Passage, readPassage, wordAt } from './code-passage.ts';
import { withLatinLetters } from './look-alikes.ts';
import type { Scope } from './scope.ts';

/** A code, or what begins like one, in a text. */
export interface FoundCode {
  /** Index in the text. */
  readonly start: number;
  readonly end: number;
  readonly decoded: Decoded;
  /** Its symbols as plain capitals would be compared: two spellings of one code have equal keys. */
  readonly key: string;
}

/**
 * Codes in a cleaned text (`cleanText`), in order, with or without their prefix, wrapped, quoted, in any case; and what
 * begins like a code and cannot be read. A code without prefix is found only where it can be read. Takes time in
 * proportion to the length of the text.
 */
export function findCodes(clean: string, scope: Scope): FoundCode[] {
  const text = withLatinLetters(clean);
  const found: FoundCode[] = [];
  // The prefix, or the first group of an answer, marks or verdict.
  const beginning = /cv|[amd](?=[0-9a-z]{3}-)/giu;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const code = codeAt(text, match.index, match[0].length === 2, scope);
    if (!code) continue;
    // What cannot be read is looked at again from inside: a whole code may begin there.
    if (isReadable(code)) beginning.lastIndex = code.end;
    found.push(code);
  }
  return withoutOverlaps(found);
}

/** Whether a found code says something. */
export function isReadable({ decoded }: FoundCode): boolean {
  return decoded.kind !== 'unreadable';
}

function codeAt(text: string, start: number, hasPrefix: boolean, scope: Scope): FoundCode | undefined {
  const isApart = !isAlphanumeric(text.charCodeAt(start - 1));
  if (!hasPrefix && !isApart) return undefined;
  const passage = readPassage(text, hasPrefix ? start + 2 : start);
  const { symbols, ends } = passage;
  const full = fullLength(symbols);
  if (full !== undefined && symbols.length >= full && isEnd(text, ends[full - 1] ?? start)) {
    const decoded = decodeSymbols(symbols.slice(0, full), scope);
    const isDamaged = decoded.kind === 'unreadable' && decoded.why === 'damaged';
    if (!isDamaged) return { start, end: ends[full - 1] ?? start, decoded, key: keyOf(symbols, full) };
  }
  return hasPrefix && isApart ? unreadableAt(text, start, passage, scope) : undefined;
}

function unreadableAt(text: string, start: number, passage: Passage, scope: Scope): FoundCode | undefined {
  const extent = extentOf(text, passage);
  if (!looksLikeCode(text, start + 2, passage, extent)) return undefined;
  // A sign that is no symbol ends a passage, but not what somebody sees as the code.
  const end = Math.max(passage.ends[extent - 1] ?? 0, start + 2 + wordAt(text, start + 2).length);
  const decoded = decodeSymbols(passage.symbols.slice(0, extent), scope);
  // Right as far as it looks like a code, and yet a sign follows: nobody knows where it ends.
  const why: CodeFault = decoded.kind === 'unreadable' ? decoded.why : 'damaged';
  return { start, end, decoded: { kind: 'unreadable', why }, key: keyOf(passage.symbols, extent) };
}

/** Of overlapping passages the one that says something, or else the first. */
function withoutOverlaps(found: readonly FoundCode[]): FoundCode[] {
  let nextRead = Number.POSITIVE_INFINITY;
  const notShadowed = found.toReversed().filter((code) => {
    if (!isReadable(code)) return code.end <= nextRead;
    nextRead = code.start;
    return true;
  });
  let seenTo = 0;
  return notShadowed.reverse().filter((code) => {
    const isNew = isReadable(code) || code.start >= seenTo;
    if (isNew) seenTo = Math.max(seenTo, code.end);
    return isNew;
  });
}

function keyOf(symbols: readonly number[], length: number): string {
  return String.fromCharCode(...symbols.slice(0, length).map((value) => (value < 0 ? 126 : 48 + value)));
}
