import { MARK_VALUES, type Mark, type MarkSet, type MarkValue } from './answer.ts';
import type { Part } from './keep.ts';
import { targetCode } from './role-code.ts';

/** What a browser keeps of one mark. A mark that was taken back stays as an entry without a value, so that an older tab cannot bring it back. */
export interface KeptMark {
  readonly target: string;
  /** `undefined`: taken back. */
  readonly value: MarkValue | undefined;
  /** 1 for the first change in this browser, higher for each later one, whatever its target. */
  readonly turn: number;
}

const TARGET = /^(?:claim|page):[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_TARGET = 80;

/** More entries than a site has sentences to mark; what lies beyond is not from this site. */
const MOST_KEPT = 2000;

/** Marks as a browser keeps them, sorted by target. Hand-written guards: every reading page carries this file. */
export const marksPart: Part<readonly KeptMark[]> = {
  name: 'marks',
  version: 1,
  empty: [],
  parse: parseKeptMarks,
  merge: mergeMarks,
};

/** What is marked now, by target; marks that were taken back are left out. */
export function marksOf(kept: readonly KeptMark[]): Mark[] {
  return kept.flatMap(({ target, value }) => (value === undefined ? [] : [{ target, value }]));
}

/** The marks of one person as they go along with an answer, by code, each code once: of two targets with one code the later mark. */
export function markSetOf(kept: readonly KeptMark[], person: number): MarkSet {
  const oldestFirst = kept.toSorted((a, b) => a.turn - b.turn);
  const byCode = new Map(marksOf(oldestFirst).map(({ target, value }) => [targetCode(target), value]));
  const marks = [...byCode].map(([target, value]) => ({ target, value }));
  return { person, marks: marks.toSorted((a, b) => a.target - b.target) };
}

/** The same marks with one set, or taken back with `undefined`. The change is later than all that are kept. */
export function withMark(kept: readonly KeptMark[], target: string, value: MarkValue | undefined): readonly KeptMark[] {
  const turn = 1 + kept.reduce((latest, mark) => Math.max(latest, mark.turn), 0);
  return mergeMarks(kept, [{ target, value, turn }]);
}

/**
 * Marks of two tabs as one: of each target the later change. Commutative, associative and idempotent; of two changes
 * with one turn the first of agree, doubt, unknown counts, and any of these before taking back.
 */
export function mergeMarks(stored: readonly KeptMark[], mine: readonly KeptMark[]): readonly KeptMark[] {
  const byTarget = new Map<string, KeptMark>();
  for (const mark of [...stored, ...mine]) {
    const other = byTarget.get(mark.target);
    if (!other || isLater(mark, other)) byTarget.set(mark.target, mark);
  }
  return [...byTarget.values()].sort((a, b) => (a.target < b.target ? -1 : 1));
}

function isLater(mark: KeptMark, other: KeptMark): boolean {
  return mark.turn > other.turn || (mark.turn === other.turn && weight(mark.value) < weight(other.value));
}

function weight(value: MarkValue | undefined): number {
  return value === undefined ? MARK_VALUES.length : MARK_VALUES.indexOf(value);
}

/** Entries that are sound; the others are dropped. `undefined` where it is no list. */
function parseKeptMarks(value: unknown): readonly KeptMark[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return mergeMarks([], value.slice(0, MOST_KEPT).flatMap(keptMark));
}

function keptMark(entry: unknown): KeptMark[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { target, value, turn } = entry as Readonly<Record<keyof KeptMark, unknown>>;
  const isSound = typeof target === 'string' && target.length <= LONGEST_TARGET && TARGET.test(target);
  if (!isSound || !isTurn(turn)) return [];
  if (value === undefined || value === null) return [{ target, value: undefined, turn }];
  const known = MARK_VALUES.find((one) => one === value);
  return known === undefined ? [] : [{ target, value: known, turn }];
}

function isTurn(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
