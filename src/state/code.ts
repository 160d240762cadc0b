import type { Answer, MarkSet, Verdict } from './answer.ts';
import { symbolValue, unpackFields } from './base32.ts';
import { cleanText } from './clean-text.ts';
import { parseAnswer } from './code-answer.ts';
import { FINGERPRINT_BITS, fingerprint, fullLength, kindOf } from './code-frame.ts';
import { parseMarks } from './code-marks.ts';
import { parseVerdict } from './code-verdict.ts';
import { latinLetter } from './look-alikes.ts';
import { hasRightChecks, LONGEST_WORD } from './reed-solomon.ts';
import type { Scope } from './scope.ts';

export { formatAnswerCode } from './code-answer.ts';
export { formatMarkCodes } from './code-marks.ts';
export { formatVerdictCode } from './code-verdict.ts';

/** Why a code cannot be read: its checks fail, it is too short, it is of another account or tool, or of a later format. */
export type CodeFault = 'damaged' | 'cut' | 'other-account' | 'newer';

/** What a code says. */
export type Decoded =
  | {
      readonly kind: 'answer';
      readonly answer: Answer;
      /** Numbers of answered statements that this site no longer has; they are not in the answer. */
      readonly dropped: readonly number[];
    }
  | { readonly kind: 'marks'; readonly marks: MarkSet }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'unreadable'; readonly why: CodeFault };

/** Shortest text of which one can say that its checks are right. */
const SHORTEST_NEWER = 8;

/**
 * What one code says, typed or copied alone: with or without prefix, in any case, with hyphens, spaces or neither, O for
 * 0, I or L for 1, Cyrillic or Greek letters that look Latin. Every slip in up to three symbols and every swap of two makes it `damaged` or `cut` (`checkSymbols`).
 * Never throws.
 */
export function parseCode(text: string, scope: Scope): Decoded {
  const bare = cleanText(text.slice(0, 400))
    .replace(/[\s\-._,*`>|]/gu, '')
    .replace(/^[c\u0441]v/iu, '');
  const symbols = Array.from(bare, (sign) => symbolValue(latinLetter(sign).charCodeAt(0)));
  return symbols.length === 0 ? unreadable('cut') : decodeSymbols(symbols, scope);
}

/** What the symbols of one code say, kind and checks included, nothing before or after them; −1 stands for no symbol. Never throws. */
export function decodeSymbols(symbols: readonly number[], scope: Scope): Decoded {
  if (symbols.length > LONGEST_WORD || symbols.includes(-1)) return unreadable('damaged');
  const kind = kindOf(symbols[0]);
  const isRight = hasRightChecks(symbols, symbols.length);
  if (kind === undefined) return unreadable(isRight && symbols.length >= SHORTEST_NEWER ? 'newer' : 'damaged');
  const full = fullLength(symbols);
  if (full === undefined) return unreadable(symbols.length < LONGEST_HEAD ? 'cut' : 'damaged');
  if (symbols.length < full) return unreadable('cut');
  if (symbols.length > full || !isRight) return unreadable('damaged');
  const [account] = unpackFields(symbols.slice(1, 3), [FINGERPRINT_BITS]);
  if (account !== fingerprint(scope)) return unreadable('other-account');
  return read(kind, symbols, scope) ?? unreadable('damaged');
}

/** Symbols after which every code has told its length. */
const LONGEST_HEAD = 19;

function read(kind: 'answer' | 'marks' | 'verdict', symbols: readonly number[], scope: Scope): Decoded | undefined {
  if (kind === 'answer') {
    const parsed = parseAnswer(symbols, scope);
    return parsed && { kind, ...parsed };
  }
  if (kind === 'marks') {
    const marks = parseMarks(symbols);
    return marks && { kind, marks };
  }
  const verdict = parseVerdict(symbols);
  return verdict && { kind, verdict };
}

function unreadable(why: CodeFault): Decoded {
  return { kind: 'unreadable', why };
}
