import { MOST_ASKED, MOST_STATEMENTS } from '#domain/alignment-scale.ts';
import { SYMBOLS, symbolValue, unpackFields } from './base32.ts';
import { hashBits } from './hash.ts';
import { CHECKS, checkSymbols } from './reed-solomon.ts';
import type { Scope } from './scope.ts';

/** What every code begins with. */
const PREFIX = 'CV-';

/** Bits of a person's id. */
export const PERSON_BITS = 20;

/** Highest id of a person. */
export const LAST_PERSON = 2 ** PERSON_BITS - 1;

const REVISION_BITS = 7;

/** Highest revision of an answer or a verdict. */
export const LAST_REVISION = 2 ** REVISION_BITS - 1;

/** Bits of a round: months since January 2026. */
const ROUND_BITS = 10;

/** Bits that name account and tool. */
export const FINGERPRINT_BITS = 10;

/** Symbols between two hyphens. */
const GROUP = 4;

/** Bits of an answer before its positions: account, host's, revision, role, person, round, statements answered, objectives. */
export const ANSWER_WIDTHS = [FINGERPRINT_BITS, 1, REVISION_BITS, 10, PERSON_BITS, ROUND_BITS, 20, 4, 4, 4] as const;

/** Marks that one code can carry. */
export const MOST_MARKS = 5;

/** Bits of a set of marks before the marks: account, person, how many. */
export const MARKS_WIDTHS = [FINGERPRINT_BITS, PERSON_BITS, 5] as const;

/** Bits of one mark: target and value. */
export const MARK_WIDTHS = [15, 2] as const;

const MARKS_SYMBOLS = Math.ceil((MOST_MARKS * (MARK_WIDTHS[0] + MARK_WIDTHS[1])) / 5);

/** Bits of a verdict: account, person, round, what it says, revision, the other person; one is left over. */
export const VERDICT_WIDTHS = [FINGERPRINT_BITS, PERSON_BITS, ROUND_BITS, 2, REVISION_BITS, PERSON_BITS, 1] as const;

/** First symbol of a code; it names kind and format, so a later format takes another symbol. */
const KIND_SYMBOLS = { answer: 'A', marks: 'M', verdict: 'D' } as const;

export type CodeKind = keyof typeof KIND_SYMBOLS;

const KINDS = new Map<number, CodeKind>(
  Object.entries(KIND_SYMBOLS).map(([kind, symbol]) => [symbolValue(symbol.charCodeAt(0)), kind as CodeKind]),
);

/**
 * Ten bits that stand for account and tool. They come from the ids alone, so codes outlive a changed link, a
 * translation and rewording; 1 in 1024 other accounts shares them.
 */
export function fingerprint(scope: Pick<Scope, 'account' | 'tool'>): number {
  return hashBits(`account ${scope.account} tool ${scope.tool}`, FINGERPRINT_BITS);
}

/** The kind of code that begins with a symbol; `undefined` if this version of the site knows none. */
export function kindOf(first: number | undefined): CodeKind | undefined {
  return first === undefined ? undefined : KINDS.get(first);
}

/** A code as members see it: `CV-`, then groups of four symbols, the last three symbols being its checks. */
export function formatCode(kind: CodeKind, payload: readonly number[]): string {
  const body = [symbolValue(KIND_SYMBOLS[kind].charCodeAt(0)), ...payload];
  const symbols = [...body, ...checkSymbols(body)].map((value) => SYMBOLS[value] ?? '').join('');
  return PREFIX + (symbols.match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? []).join('-');
}

/**
 * Symbols that a code has in full, its checks included, as its own beginning tells: at most 30 for an answer (19, one
 * for each of at most eight statements, three checks), 28 for marks, 18 for a verdict. `undefined` while the given
 * symbols are too few to tell, or tell nothing that a code of this version says.
 */
export function fullLength(symbols: readonly number[]): number | undefined {
  const kind = kindOf(symbols[0]);
  if (kind === 'verdict') return 1 + symbolsFor(VERDICT_WIDTHS) + CHECKS;
  if (kind === 'answer')
    return lengthWith(symbols, ANSWER_WIDTHS, (head) => answeredIn(head[6] ?? 0).length, MOST_ASKED);
  if (kind === 'marks')
    return lengthWith(symbols, MARKS_WIDTHS, (head) => symbolsForMarks(head[2] ?? 0), MARKS_SYMBOLS);
  return undefined;
}

/** Symbols that carry fields of these widths. */
export function symbolsFor(widths: readonly number[]): number {
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0) / 5);
}

/** Numbers of the statements answered, ascending, from their 20 bits: bit 0 is statement 1. */
export function answeredIn(mask: number): number[] {
  return Array.from({ length: MOST_STATEMENTS }, (_, at) => at + 1).filter((number) => (mask >>> (number - 1)) & 1);
}

function lengthWith(
  symbols: readonly number[],
  widths: readonly number[],
  more: (head: readonly number[]) => number,
  most: number,
): number | undefined {
  const head = 1 + symbolsFor(widths);
  if (symbols.length < head) return undefined;
  const rest = more(unpackFields(symbols.slice(1, head), widths));
  return rest > most ? undefined : head + rest + CHECKS;
}

function symbolsForMarks(count: number): number {
  return Math.ceil((count * (MARK_WIDTHS[0] + MARK_WIDTHS[1])) / 5);
}
