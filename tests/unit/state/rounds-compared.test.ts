import { expect, test } from 'vitest';
import { compareRounds } from '#state/rounds-compared.ts';
import { aBoard, anAnswer } from './build-board.ts';

const march = (person: number, ratings: Parameters<typeof anAnswer>[2]) =>
  anAnswer(person, undefined, ratings, { round: '2026-03' });
const june = (person: number, ratings: Parameters<typeof anAnswer>[2]) => anAnswer(person, undefined, ratings);

test('a statement on which people moved towards each other has come closer', () => {
  const [change] = compareRounds(
    aBoard([march(1, { 7: 1 }), march(2, { 7: 5 }), march(3, { 7: 4 })]),
    aBoard([june(1, { 7: 4 }), june(2, { 7: 5 }), june(3, { 7: 4 })]),
  );

  expect(change).toMatchObject({ statement: 7, change: 'closer', inBoth: 3, moved: 1 });
});

test('it says when other people answered, so that nobody need have moved', () => {
  const [change] = compareRounds(
    aBoard([march(1, { 7: 4 }), march(2, { 7: 4 })]),
    aBoard([june(2, { 7: 4 }), june(8, { 7: 1 }), june(9, { 7: 5 })]),
  );

  expect(change).toMatchObject({ change: 'apart', inBoth: 1, moved: 0 });
});

test('a change of less than a tenth is none', () => {
  const eight = (last: 4 | 5) =>
    Array.from({ length: 8 }, (_, at) => june(at + 1, { 7: at === 0 ? last : at < 5 ? 4 : 5 }));
  const [change] = compareRounds(aBoard(eight(4)), aBoard(eight(5)));

  expect(change).toMatchObject({ change: 'same', moved: 1 });
});

test('statements of one round only are new or gone, and single ratings are too few', () => {
  const changes = compareRounds(
    aBoard([march(1, { 5: 1, 3: 2 }), march(2, { 5: 5 })]),
    aBoard([june(1, { 7: 4, 3: 2 }), june(2, { 7: 5 })]),
  );

  expect(changes.map(({ statement, change }) => [statement, change])).toEqual([
    [7, 'new'],
    [3, 'too-few'],
    [5, 'gone'],
  ]);
});
