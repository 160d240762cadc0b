import type { Rating } from '#domain/alignment-scale.ts';

/** What a row of ratings looks like, in one word: each has a sentence of its own. */
export type Spread = 'none' | 'one' | 'same' | 'all-for' | 'all-against' | 'for' | 'against' | 'both';

/** How many lean to each side. 4 and 5 are for the statement, 1 and 2 against it, 3 is between. */
export interface Sides {
  readonly for: number;
  readonly between: number;
  readonly against: number;
}

/** Counts the two sides and those between. */
export function sidesOf(ratings: readonly Rating[]): Sides {
  const above = ratings.filter((rating) => rating > 3).length;
  const below = ratings.filter((rating) => rating < 3).length;
  return { for: above, between: ratings.length - above - below, against: below };
}

/** The shape of the ratings, whatever their order. `for` and `against`: one side, and some between. */
export function spreadOf(ratings: readonly Rating[]): Spread {
  if (ratings.length === 0) return 'none';
  if (ratings.length === 1) return 'one';
  if (new Set(ratings).size === 1) return 'same';
  const sides = sidesOf(ratings);
  if (sides.for === ratings.length) return 'all-for';
  if (sides.against === ratings.length) return 'all-against';
  if (sides.for > 0 && sides.against > 0) return 'both';
  return sides.for > 0 ? 'for' : 'against';
}
