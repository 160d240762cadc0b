import { expect, test } from 'vitest';
import type { Rating } from '#domain/alignment-scale.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { expectedSentence, spreadSentence, surpriseSentence } from '#islands/agree/board/sentences.ts';
import type { BoardItem } from '#state/board.ts';

const t = roomStrings('en');

function anItem(ratings: readonly Rating[], more: Partial<BoardItem> = {}): BoardItem {
  const sorted = ratings.toSorted();
  return {
    statement: 1,
    dots: sorted.map((rating, person) => ({ rating, person, role: 0, isByHost: false })),
    gap: 0,
    spread: { low: sorted[0] ?? 1, high: sorted.at(-1) ?? 1 },
    agreement: undefined,
    state: 'split',
    expectation: 'unsaid',
    expected: { agree: 0, differ: 0 },
    unknown: [],
    ...more,
  };
}

test.each<[readonly Rating[], string]>([
  [[], 'Nobody has rated this.'],
  [[4], 'One rating so far. It takes two to compare.'],
  [[3, 3], 'Both chose 3.'],
  [[5, 5, 5], 'All 3 chose 5.'],
  [[4, 5], 'Both agree, with 4 and 5.'],
  [[4, 5, 5], 'All 3 agree.'],
  [[1, 2, 2, 1], 'All 4 disagree.'],
  [[3, 4, 5], '2 agree, and 1 stands in between. Nobody disagrees.'],
  [[3, 3, 2], '1 disagrees, and 2 stand in between. Nobody agrees.'],
  [[1, 2, 5], '1 agrees, and 2 disagree.'],
  [[1, 3, 5, 5], '2 agree, 1 disagrees, and 1 stands in between.'],
])('ratings %j read: %s', (ratings, sentence) => {
  expect(spreadSentence(anItem(ratings), 'en', t)).toBe(sentence);
});

test('a false alarm and a false peace name what the statement is about', () => {
  const alarm = anItem([4, 5], { state: 'agree', expectation: 'false-alarm' });
  expect(surpriseSentence(alarm, t)?.('The pilot')).toBe('You expected to disagree on “The pilot”. You do not.');
  const peace = anItem([1, 5], { expectation: 'surprise', expected: { agree: 2, differ: 0 } });
  expect(surpriseSentence(peace, t)?.('Alarms')).toBe('You all thought that “Alarms” was settled. It is not.');
});

test('“you all” is said only where all expected it', () => {
  const most = anItem([1, 5, 5, 1], { expectation: 'surprise', expected: { agree: 3, differ: 1 } });
  expect(surpriseSentence(most, t)?.('Alarms')).toBe('Most of you thought that “Alarms” was settled. It is not.');
  const some = anItem([1, 5, 5, 1], { expectation: 'surprise', expected: { agree: 3, differ: 0 } });
  expect(surpriseSentence(some, t)?.('Alarms')).toContain('Most of you');
});

test('what came as expected is no surprise', () => {
  const item = anItem([1, 5], { expectation: 'as-expected-differ' });
  expect(surpriseSentence(item, t)).toBeUndefined();
  expect(expectedSentence(item, t)).toBe('You expected to disagree, and you do.');
});

test('nothing is said of expectations that too few gave', () => {
  expect(expectedSentence(anItem([1, 5]), t)).toBeUndefined();
});
