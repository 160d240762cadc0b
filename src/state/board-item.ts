import { RATINGS, type Rating } from '#domain/alignment-scale.ts';
import { agreementA } from './agreement.ts';
import type { Answer, Position } from './answer.ts';
import { expectedBy, LEAST_FOR_COEFFICIENT, ROUNDING, stateOf } from './board-thresholds.ts';

/** One person's rating. */
export interface BoardDot {
  readonly rating: Rating;
  /** Role code, 0 where the person named none. Not to be shown until the group wants it. */
  readonly role: number;
  readonly person: number;
  /** Entered by the host for somebody else. */
  readonly isByHost: boolean;
}

/** How near the ratings are: see `stateOf`. `too-few`: a single rating. */
export type BoardState = 'agree' | 'near' | 'split' | 'too-few';

/**
 * What people expected against what is.
 * `false-alarm`: most expected to differ, and they agree. `surprise`: all or most thought that it was settled, and it is
 * not. `as-expected-agree`, `as-expected-differ`: as they thought. `mixed`: no common expectation. `unsaid`: fewer than
 * two said what they expect, or fewer than two rated.
 */
export type Expected = 'false-alarm' | 'surprise' | 'as-expected-agree' | 'as-expected-differ' | 'mixed' | 'unsaid';

/** Where the group stands on one statement. */
export interface BoardItem {
  readonly statement: number;
  /** Lowest rating first, then role code, then person. */
  readonly dots: readonly BoardDot[];
  /** 1 − A, 0 to 2, by which the board is sorted; `undefined` with one rating. */
  readonly gap: number | undefined;
  readonly spread: { readonly low: Rating; readonly high: Rating };
  /** Van der Eijk's A; `undefined` below three ratings. */
  readonly agreement: number | undefined;
  readonly state: BoardState;
  readonly expectation: Expected;
  /** How many of those who rated said that colleagues agree with them, and how many that they differ. */
  readonly expected: { readonly agree: number; readonly differ: number };
  /** One role code for each person who does not know, sorted. They count neither for nor against. */
  readonly unknown: readonly number[];
}

/** The statements that somebody rated, in the order of a board. Answers come sorted by role, then person. */
export function boardItems(answers: readonly Answer[], statements: readonly number[]): BoardItem[] {
  return statements.flatMap((statement) => itemOf(statement, answers) ?? []).toSorted(byGap);
}

function itemOf(statement: number, answers: readonly Answer[]): BoardItem | undefined {
  const dots = dotsOf(statement, answers);
  const [first] = dots;
  const last = dots.at(-1);
  if (!first || !last) return undefined;
  const counts = RATINGS.map((rating) => dots.filter((dot) => dot.rating === rating).length);
  const agreement = dots.length < 2 ? undefined : agreementA(counts);
  const state = agreement === undefined ? 'too-few' : stateOf(agreement, last.rating - first.rating);
  const rated = answers.flatMap(({ positions }) => ratedPosition(positions[statement]) ?? []);
  const agree = rated.filter(({ expects }) => expects === 'agree').length;
  const differ = rated.filter(({ expects }) => expects === 'differ').length;
  return {
    statement,
    dots,
    gap: agreement === undefined ? undefined : 1 - agreement,
    spread: { low: first.rating, high: last.rating },
    agreement: dots.length < LEAST_FOR_COEFFICIENT ? undefined : agreement,
    state,
    expectation: expectationOf(state, expectedBy(agree, differ)),
    expected: { agree, differ },
    unknown: answers.filter(({ positions }) => positions[statement]?.stand === 'unknown').map(({ role }) => role),
  };
}

function dotsOf(statement: number, answers: readonly Answer[]): BoardDot[] {
  return answers
    .flatMap(({ positions, role, person, isByHost }) => {
      const stand = positions[statement]?.stand;
      return stand === undefined || stand === 'unknown' ? [] : [{ rating: stand, role, person, isByHost }];
    })
    .toSorted((a, b) => a.rating - b.rating);
}

function ratedPosition(position: Position | undefined): Position | undefined {
  return position && position.stand !== 'unknown' ? position : undefined;
}

function expectationOf(state: BoardState, expected: ReturnType<typeof expectedBy>): Expected {
  if (state === 'too-few' || expected === undefined) return 'unsaid';
  if (expected === 'mixed') return 'mixed';
  if (expected === 'differ') return state === 'agree' ? 'false-alarm' : 'as-expected-differ';
  return state === 'split' ? 'surprise' : 'as-expected-agree';
}

function byGap(a: BoardItem, b: BoardItem): number {
  const difference = (b.gap ?? -1) - (a.gap ?? -1);
  return Math.abs(difference) < ROUNDING ? 0 : difference;
}
