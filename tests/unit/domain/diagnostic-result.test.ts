import { expect, test } from 'vitest';
import { diagnosticResult, pointsRange, type ScoredSection } from '#domain/diagnostic-result.ts';

const question = (id: string, ...points: number[]) => ({ id, answers: points.map((value) => ({ points: value })) });

const SECTIONS: readonly ScoredSection[] = [
  { id: 'seeing', questions: [question('a', 0, 1, 3), question('b', 0, 2, 3)] },
  { id: 'acting', questions: [question('c', 0, 1, 3)] },
];
const BANDS = [
  { id: 'late', from: 0, to: 3 },
  { id: 'partly', from: 4, to: 6 },
  { id: 'in-time', from: 7, to: 9 },
];

test('all answers give one sum, one band, and the parts with the smallest share first', () => {
  const result = diagnosticResult(SECTIONS, BANDS, { a: 3, b: 2, c: 1 });

  expect(result).toMatchObject({ points: 6, most: 9, answered: 3, questions: 3, lowest: 6, highest: 6 });
  expect(result.bands).toEqual(['partly']);
  expect(result.sections.map(({ id, points, most }) => [id, points, most])).toEqual([
    ['acting', 1, 3],
    ['seeing', 5, 6],
  ]);
});

test('what is not answered is not zero: it leaves the result open', () => {
  const result = diagnosticResult(SECTIONS, BANDS, { a: 3 });

  expect(result).toMatchObject({ points: 3, most: 3, lowest: 3, highest: 9 });
  expect(result.bands).toEqual(['late', 'partly', 'in-time']);
  expect(result.sections.map(({ id, share }) => [id, share])).toEqual([
    ['seeing', 1],
    ['acting', undefined],
  ]);
});

test('a result is settled as soon as the open questions cannot change it', () => {
  expect(diagnosticResult(SECTIONS, BANDS, { a: 0, b: 0 }).bands).toEqual(['late']);
});

test('an answer that the question does not have, or a question that is gone, counts for nothing', () => {
  const result = diagnosticResult(SECTIONS, BANDS, { a: 2, gone: 3, constructor: 1 });

  expect(result).toMatchObject({ answered: 0, points: 0 });
});

test('parts with equal shares keep their order', () => {
  expect(diagnosticResult(SECTIONS, BANDS, { a: 0, b: 0, c: 0 }).sections.map(({ id }) => id)).toEqual([
    'seeing',
    'acting',
  ]);
});

test('the least and the most points are those of the lowest and highest answers', () => {
  expect(pointsRange([{ id: 'x', questions: [question('a', 2, 5, 1), question('b', 4, 3, 9)] }])).toEqual({
    least: 4,
    most: 14,
  });
});
