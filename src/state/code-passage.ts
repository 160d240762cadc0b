import { symbolValue } from './base32.ts';
import { kindOf } from './code-frame.ts';
import { LONGEST_WORD } from './reed-solomon.ts';

/** A stretch of symbols without anything between them. */
interface Run {
  /** Symbols of the passage before it. */
  readonly before: number;
  readonly length: number;
  /** Index of its first sign in the text. */
  readonly at: number;
  /** It follows a hyphen, with at most a line end beside it; not a dash between spaces. */
  readonly isJoined: boolean;
}

/** Symbols that follow one another in a text, whatever mail programs and people have put between them. */
export interface Passage {
  /** At most 31 values; −1 where a letter stands that is no symbol. */
  readonly symbols: readonly number[];
  /** Index in the text after each symbol. */
  readonly ends: readonly number[];
  readonly runs: readonly Run[];
}

interface Gap {
  /** Index after it. */
  readonly to: number;
  readonly isJoined: boolean;
}

// What people write in place of a hyphen when they read a code aloud, an escape of Markdown, a soft line end of mail.
const BETWEEN = ' \t-.,_\\=';
const QUOTING = ' \t>|\u00bb:-';
const MOST_BETWEEN = 8;
const MOST_QUOTING = 60;
const GROUP = 4;

/** A letter and a digit. */
const MIXED = /[a-z]\d|\d[a-z]/iu;

/** The passage that begins at an index, before its first hyphen or space if there is one. Looks at some hundred signs at most for each symbol. */
export function readPassage(text: string, from: number): Passage {
  const symbols: number[] = [];
  const ends: number[] = [];
  const runs: Run[] = [];
  let at = from;
  while (symbols.length < LONGEST_WORD) {
    const gap = readGap(text, at);
    if (runs.length > 0 && gap.to === at) break;
    const before = symbols.length;
    for (at = gap.to; symbols.length < LONGEST_WORD; at += 1) {
      if (!isAlphanumeric(text.charCodeAt(at))) break;
      symbols.push(symbolValue(text.charCodeAt(at)));
      ends.push(at + 1);
    }
    if (symbols.length === before) break;
    runs.push({ before, length: symbols.length - before, at: gap.to, isJoined: gap.isJoined });
  }
  return { symbols, ends, runs };
}

/** Whether the code that ends at an index could not go on: no sign of a code follows, nor a hyphen with one. */
export function isEnd(text: string, end: number): boolean {
  if (isAlphanumeric(text.charCodeAt(end))) return false;
  if (text[end] !== '-') return true;
  const gap = readGap(text, end);
  return !gap.isJoined || !isAlphanumeric(text.charCodeAt(gap.to));
}

/** Whether a UTF-16 unit is a Latin letter or a digit. */
export function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/**
 * Symbols of a passage that look as if they belonged to one code: groups joined by hyphens, groups that a line end or
 * space parted, whole groups with a digit. Words that follow, and another code, do not.
 */
export function extentOf(text: string, { symbols, runs }: Passage): number {
  let extent = 0;
  for (const run of runs) {
    const missing = (GROUP - (extent % GROUP)) % GROUP || GROUP;
    const fills = run.length === missing && (missing < GROUP || /\d/u.test(text.slice(run.at, run.at + GROUP)));
    const isCode = run.before > 0 && run.length === 2 && /^cv-/iu.test(text.slice(run.at, run.at + 3));
    if (isCode || (run.before > 0 && !run.isJoined && !fills)) break;
    extent = run.before + run.length;
  }
  return Math.min(extent, symbols.length);
}

/**
 * Whether somebody who sees the first `extent` symbols of the passage that begins at `from`, after `CV`, would take them
 * for a code, and not for a sentence, a file's name or an attachment: groups of four, one of them at least with letters
 * and digits mixed, or no more symbols in one run than a code has.
 */
export function looksLikeCode(text: string, from: number, passage: Passage, extent: number): boolean {
  const [first] = passage.runs;
  if (!first || extent < 3 * GROUP) return isShortCode(text, passage, extent) || hasShape(wordAt(text, from));
  const runs = passage.runs.filter(({ before }) => before < extent);
  const groups = runs.filter(({ length }) => length === GROUP);
  const isKnown = kindOf(passage.symbols[0]) !== undefined;
  const isMixed = runs.some(({ at, length }) => MIXED.test(text.slice(at, at + length)));
  const isGrouped = groups.length * 2 >= runs.length && (isMixed || groups.length > 5);
  if (first.isJoined && isGrouped) return true;
  return isKnown && extent >= 4 * GROUP && (isGrouped || (isMixed && runs.length === 1 && first.length < LONGEST_WORD));
}

/** The signs up to the next space, comma or bracket from an index after `CV` on, at most some sixty. */
export function wordAt(text: string, from: number): string {
  return /^[^\s,;()<>]*/u.exec(text.slice(from, from + LONGEST_WORD * 2))?.[0] ?? '';
}

/** A hyphen, a known kind, one or two groups. */
function isShortCode(text: string, { runs, symbols }: Passage, extent: number): boolean {
  const [first, second] = runs.filter(({ before }) => before < extent);
  if (!first?.isJoined || first.length !== GROUP || kindOf(symbols[0]) === undefined) return false;
  const isMixed =
    MIXED.test(text.slice(first.at, first.at + GROUP)) ||
    (second !== undefined && MIXED.test(text.slice(second.at, second.at + GROUP)));
  return isMixed && (second?.length ?? 0) <= GROUP;
}

/** Whether at least four groups of four stand between hyphens, whatever sign has slipped in among them. */
function hasShape(word: string): boolean {
  const groups = word.split('-').filter((group) => group.length === GROUP);
  return groups.length >= 4 && groups.some((group) => MIXED.test(group));
}

function readGap(text: string, from: number): Gap {
  const end = skip(text, from, BETWEEN, MOST_BETWEEN);
  const between = text.slice(from, end);
  // A dash between spaces, or before one, parts words.
  if (text[end] !== '\n') return { to: end, isJoined: between.includes('-') && !/[ \t]/u.test(between) };
  const to = skip(text, end + 1, QUOTING, MOST_QUOTING);
  return { to, isJoined: between.startsWith('-') || text[to - 1] === '-' };
}

function skip(text: string, from: number, signs: string, most: number): number {
  let at = from;
  while (at - from < most && at < text.length && signs.includes(text.charAt(at))) at += 1;
  return at;
}
