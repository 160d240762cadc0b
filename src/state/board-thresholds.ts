import type { BoardItem, BoardState } from './board-item.ts';

/** Answers from which there is a board: one alone has nothing to be compared with. */
export const LEAST_FOR_BOARD = 2;

/** Ratings or lists from which a coefficient is shown: of two, it would only restate their distance as if it were exact. */
export const LEAST_FOR_COEFFICIENT = 3;

/** Functions from which a board is said to speak for more than a corner of the group. */
export const LEAST_FUNCTIONS = 3;

/** A of two neighbouring points, used equally: whoever stands next to somebody agrees with them. */
const AGREES_FROM = 0.75;

/** A of three points in a row, used equally: below it, some stand apart with nobody between, or on the whole scale. */
const NEAR_FROM = 0.5;

/** Points between the lowest and the highest rating; with more, somebody stands apart, however small a part of the group. */
const WIDEST_AGREEMENT = 2;

/**
 * Whether a statement is open: the ratings lie apart, or somebody stands far from somebody else, however near the others
 * are to each other.
 */
export function isApart({ state, spread }: Pick<BoardItem, 'state' | 'spread'>): boolean {
  return state === 'split' || (state === 'near' && spread.high - spread.low > WIDEST_AGREEMENT);
}

/** People who must have said what they expect before it is called the group's expectation. */
const LEAST_EXPECTATIONS = 2;

/** Share from which "most of you thought that this was settled" is fair: three of four. */
const MOST = 0.75;

/** How near a group of two or more ratings is, by its agreement A and the points between lowest and highest. */
export function stateOf(agreement: number, distance: number): Exclude<BoardState, 'too-few'> {
  if (agreement >= AGREES_FROM - ROUNDING && distance <= WIDEST_AGREEMENT) return 'agree';
  return agreement >= NEAR_FROM - ROUNDING ? 'near' : 'split';
}

/**
 * What a group expects of itself: `agree` where at least three of four think so, `differ` where more than half expect
 * to differ, `mixed` otherwise; `undefined` where fewer than two said.
 */
export function expectedBy(agree: number, differ: number): 'agree' | 'differ' | 'mixed' | undefined {
  const said = agree + differ;
  if (said < LEAST_EXPECTATIONS) return undefined;
  if (agree / said >= MOST) return 'agree';
  return differ / said > 0.5 ? 'differ' : 'mixed';
}

/** A change of A that is called one: with eight people, one of them moving by one point changes less. */
export const LEAST_CHANGE = 0.1;

/** Sums of fractions such as 0.1 + 0.2 miss their value by less than this. */
export const ROUNDING = 1e-9;
