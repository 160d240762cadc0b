import type { Answer, Invitation, MarkSet, Verdict } from './answer.ts';
import type { Decoded } from './code.ts';
import { answerText, invitationText, marksText, verdictText } from './collection.ts';
import { findCodes } from './find-codes.ts';
import { findInvitations } from './find-invitations.ts';
import { type HandLine, handLineReader } from './hand-line.ts';
import type { PasteFault, PasteOptions } from './read-paste.ts';
import type { Scope } from './scope.ts';
import { readLines } from './wrapped-line.ts';

/** What one passage of a paste says. */
type Says =
  | { readonly kind: 'answer'; readonly found: FoundWithoutLine }
  | { readonly kind: 'invitation'; readonly invitation: Invitation }
  | { readonly kind: 'marks'; readonly marks: MarkSet }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'unreadable'; readonly why: PasteFault; readonly count?: number };

interface FoundWithoutLine {
  readonly answer: Answer;
  readonly from: 'code' | 'line';
  readonly dropped: readonly number[];
}

/** A passage of a paste that says something, or is meant to. */
export interface Passage {
  /** Index in the cleaned text. */
  readonly start: number;
  readonly end: number;
  readonly says: Says;
  /** Equal for passages that say the same, or cannot be read in the same way. */
  readonly key: string;
  /** Symbols of a code, one character each. */
  readonly code?: string;
}

/** Codes, links and hand-written lines of a cleaned text, in their order. */
export function findPassages(clean: string, options: PasteOptions): Passage[] {
  const all = [...codes(clean, options.scope), ...links(clean, options.scope), ...handLines(clean, options)];
  return all.sort((a, b) => a.start - b.start);
}

function codes(clean: string, scope: Scope): Passage[] {
  return findCodes(clean, scope).map(({ start, end, decoded, key }) => {
    const says = saysOf(decoded);
    const spelling = clean
      .slice(start, end)
      .replace(/[\s>|-]/gu, '')
      .toUpperCase();
    return { start, end, says, key: keyOf(says, spelling), code: key };
  });
}

function saysOf(decoded: Decoded): Says {
  if (decoded.kind !== 'answer') return decoded;
  return { kind: 'answer', found: { answer: decoded.answer, from: 'code', dropped: decoded.dropped } };
}

function links(clean: string, scope: Scope): Passage[] {
  return findInvitations(clean, scope).map(({ start, end, reading, isCut }) => {
    const says: Says =
      'invitation' in reading
        ? { kind: 'invitation', invitation: reading.invitation }
        : { kind: 'unreadable', why: linkFault(reading.fault, isCut) };
    return { start, end, says, key: keyOf(says, clean.slice(start, end)) };
  });
}

function linkFault(fault: 'none' | 'broken' | 'other-account', isCut: boolean): PasteFault {
  if (fault === 'other-account') return fault;
  return isCut ? 'cut' : 'damaged';
}

function handLines(clean: string, options: PasteOptions): Passage[] {
  if (options.asked.length === 0) return [];
  const readLine = handLineReader(options);
  const found: Passage[] = [];
  for (let start = 0; start < clean.length; ) {
    const end = lineEnd(clean, start);
    const nextEnd = lineEnd(clean, end + 1);
    const read = readLines(clean.slice(start, end), clean.slice(end + 1, nextEnd), readLine);
    const last = read?.lines === 2 ? nextEnd : end;
    if (read) found.push(handPassage(clean, start, last, read.line));
    start = last + 1;
  }
  return found;
}

function handPassage(clean: string, start: number, end: number, read: HandLine): Passage {
  const says: Says =
    'answer' in read
      ? { kind: 'answer', found: { answer: read.answer, from: 'line', dropped: [] } }
      : { kind: 'unreadable', why: read.why, count: read.found };
  const text = clean.slice(start, end).replace(/^[\s>|]+/u, '');
  return { start, end, says, key: keyOf(says, text.trim()) };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function keyOf(says: Says, text: string): string {
  if (says.kind === 'answer') return `answer ${answerText(says.found.answer)}`;
  if (says.kind === 'invitation') return `invitation ${invitationText(says.invitation)}`;
  if (says.kind === 'marks') return `marks ${marksText(says.marks)}`;
  if (says.kind === 'verdict') return `verdict ${verdictText(says.verdict)}`;
  return `${says.why} ${text}`;
}
