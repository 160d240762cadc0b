import type { Answer, Invitation, MarkSet, Verdict } from './answer.ts';
import { cleanText, linesOf, withoutHidden } from './clean-text.ts';
import type { CodeFault } from './code.ts';
import { plainText } from './html-text.ts';
import { findPassages, type Passage } from './paste-passages.ts';
import type { Scope } from './scope.ts';

/** Characters of a paste that are read; the rest of a longer one is left out. */
export const LONGEST_PASTE = 2_000_000;

/** Unreadable passages that are listed; the others are only counted. */
const MOST_UNREADABLE = 200;

const LONGEST_EXCERPT = 80;

/** Symbols from which on a code that was cut is taken for the beginning of one that was read. */
const TELLING = 8;

/** Why a passage that begins like an answer could not be read. */
export type PasteFault = CodeFault | 'wrong-count' | 'wrong-rating' | 'wrong-objective' | 'unknown-role';

/** An answer and where it stood. */
export interface FoundAnswer {
  readonly answer: Answer;
  readonly from: 'code' | 'line';
  /** 1-based line of the paste; of its text, where the paste is the source of a page. */
  readonly line: number;
  /** Numbers of answered statements that this site no longer has. */
  readonly dropped: readonly number[];
}

/** A passage that begins like an answer and cannot be read. */
export interface Unreadable {
  /** As it stood, on one line, at most 80 characters, without hidden ones. */
  readonly text: string;
  /** 1-based line, as of an answer. */
  readonly line: number;
  readonly why: PasteFault;
  /** Ratings that a hand-written line held. */
  readonly found?: number;
}

/** What a paste holds; each thing once, in the order of the paste. */
export interface PasteReading {
  readonly answers: readonly FoundAnswer[];
  readonly invitations: readonly Invitation[];
  readonly marks: readonly MarkSet[];
  readonly verdicts: readonly Verdict[];
  /** Passages that said again what had been read before. */
  readonly repeated: number;
  /** At most 200, in the order of the paste. */
  readonly unreadable: readonly Unreadable[];
  /** Unreadable passages beyond those listed. */
  readonly unlisted: number;
  /** The paste was longer than 2 million characters, and only that much was read, up to the end of a line. */
  readonly tooLong: boolean;
}

/** What the reader of a paste must know. */
export interface PasteOptions {
  readonly scope: Scope;
  /** Round of hand-written lines, `YYYY-MM`. */
  readonly round: string;
  /** Statements that a hand-written line answers, in order. */
  readonly asked: readonly number[];
  /** Words that stand in place of a role where somebody names none ("Unnamed"), in all languages; `?` always does. */
  readonly unnamed?: readonly string[];
}

/**
 * Everything that a pasted mail thread or chat holds for this tool: codes, links that ask, hand-written lines. It may be
 * quoted, wrapped, in any order, repeated; what begins like an answer and cannot be read is listed, all else is passed
 * over. Never throws, and takes time in proportion to the text's length.
 */
export function readPaste(text: string, options: PasteOptions): PasteReading {
  const plain = plainText(shortened(text));
  const clean = cleanText(plain);
  const passages = findPassages(clean, options);
  const distinct = new Map<string, Passage>();
  for (const passage of passages) if (!distinct.has(passage.key)) distinct.set(passage.key, passage);
  const all = [...distinct.values()];
  const readable = passages.filter(({ says }) => says.kind !== 'unreadable').length;
  const read = all.filter(({ says }) => says.kind !== 'unreadable');
  const isKnown = beginningOf(read);
  const unread = all.filter((passage) => passage.says.kind === 'unreadable');
  const unreadable = unread.filter((passage) => !isKnown(passage));
  const lineOf = lineCounter(clean);
  const lines = unreadable.length > 0 ? linesOf(plain) : [];
  return {
    answers: read.flatMap(({ start, says }) =>
      says.kind === 'answer' ? [{ ...says.found, line: lineOf(start) }] : [],
    ),
    invitations: read.flatMap(({ says }) => (says.kind === 'invitation' ? [says.invitation] : [])),
    marks: read.flatMap(({ says }) => (says.kind === 'marks' ? [says.marks] : [])),
    verdicts: read.flatMap(({ says }) => (says.kind === 'verdict' ? [says.verdict] : [])),
    repeated: readable - read.length + unread.length - unreadable.length,
    unreadable: unreadable
      .slice(0, MOST_UNREADABLE)
      .map((passage) => listed(passage, clean, lineOf(passage.start), lines)),
    unlisted: Math.max(0, unreadable.length - MOST_UNREADABLE),
    tooLong: text.length > LONGEST_PASTE,
  };
}

/** The part of a paste that is read: all of it, or whole lines up to the limit. */
function shortened(text: string): string {
  if (text.length <= LONGEST_PASTE) return text;
  const part = text.slice(0, LONGEST_PASTE);
  return part.slice(0, part.lastIndexOf('\n') + 1) || part;
}

/** Tells of a code that was cut, as previews of mail do, whether its whole was read elsewhere in the paste. */
function beginningOf(read: readonly Passage[]): (passage: Passage) => boolean {
  const codes = read.flatMap(({ code }) => (code === undefined ? [] : [code])).sort();
  return ({ says, code }) => {
    if (says.kind !== 'unreadable' || says.why !== 'cut' || code === undefined || code.length < TELLING) return false;
    let low = 0;
    for (let high = codes.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((codes[middle] ?? '') < code) low = middle + 1;
      else high = middle;
    }
    return codes[low]?.startsWith(code) ?? false;
  };
}

function listed(
  { start, end, says, code }: Passage,
  clean: string,
  line: number,
  lines: readonly string[],
): Unreadable {
  // A hand-written line as it was written, with its own digits; of a code only what is the code.
  const isLine = says.kind === 'unreadable' && says.count !== undefined && code === undefined;
  const excerpt = isLine ? (lines[line - 1] ?? '') : clean.slice(start, Math.min(end, start + LONGEST_EXCERPT * 4));
  const bare = withoutHidden(excerpt)
    .replace(/\n[ \t>|]*/gu, ' ')
    .replace(/^[\s>|]+/u, '')
    .trim();
  const text = Array.from(bare).slice(0, LONGEST_EXCERPT).join('');
  if (says.kind !== 'unreadable') return { text, line, why: 'damaged' };
  return says.count === undefined ? { text, line, why: says.why } : { text, line, why: says.why, found: says.count };
}

/** Gives the 1-based line of an index, from a list of all line ends. */
function lineCounter(text: string): (index: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (index) => {
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
