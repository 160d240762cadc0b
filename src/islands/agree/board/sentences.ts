import { formatNumber } from '#i18n/format.ts';
import type { RoomStrings } from '#i18n/room-strings.ts';
import type { BoardItem } from '#state/board.ts';
import { type Sides, sidesOf, spreadOf } from './spread.ts';

type Written = Readonly<Record<keyof Sides, string>>;

/** What is, in one plain sentence: how many agree, disagree or stand between. It names nobody. */
export function spreadSentence({ dots, spread }: Pick<BoardItem, 'dots' | 'spread'>, locale: string, t: RoomStrings) {
  const ratings = dots.map(({ rating }) => rating);
  const count = ratings.length;
  const shown = formatNumber(count, locale);
  const sides = sidesOf(ratings);
  const written: Written = {
    for: formatNumber(sides.for, locale),
    between: formatNumber(sides.between, locale),
    against: formatNumber(sides.against, locale),
  };
  const sentences = {
    none: () => t.board.spread.none,
    one: () => t.board.spread.one,
    same: () => t.board.spread.same(count, shown, formatNumber(spread.low, locale)),
    'all-for': () => t.board.spread.allFor(count, shown),
    'all-against': () => t.board.spread.allAgainst(count, shown),
    for: () => t.board.spread.for(sides, written),
    against: () => t.board.spread.against(sides, written),
    both: () => t.board.spread.both(sides, written),
  };
  return sentences[spreadOf(ratings)]();
}

/** What people expected, where it differs from what is: a sentence with a gap for what the statement is about. */
export function surpriseSentence(
  { expectation, expected, dots }: Pick<BoardItem, 'expectation' | 'expected' | 'dots'>,
  t: RoomStrings,
): ((about: string) => string) | undefined {
  if (expectation === 'false-alarm') return t.board.expected.falseAlarm;
  if (expectation !== 'surprise') return undefined;
  return expected.agree === dots.length ? t.board.expected.allThoughtSettled : t.board.expected.mostThoughtSettled;
}

/** What people expected, where it is much as they thought or they were not of one mind; `undefined` where too few said. */
export function expectedSentence(
  { expectation, state }: Pick<BoardItem, 'expectation' | 'state'>,
  t: RoomStrings,
): string | undefined {
  if (expectation === 'mixed') return t.board.expected.mixed;
  if (expectation === 'as-expected-agree')
    return state === 'agree' ? t.board.expected.agreeAsThought : t.board.expected.nearlyAgree;
  if (expectation === 'as-expected-differ')
    return state === 'split' ? t.board.expected.differAsThought : t.board.expected.hardlyDiffer;
  return undefined;
}
