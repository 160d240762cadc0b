import { expect, test } from 'vitest';
import { type Assumption, influencesOn, rangeOf, workOut } from '#domain/calculation.ts';

const STEPS = [
  { id: 'gain', formula: ['*', 'loads', 'worth'] },
  { id: 'rest', formula: ['-', 'gain', 'fees'] },
  { id: 'payback', formula: ['/', 'price', ['max', 0, 'rest']] },
] as const;

const assumptions = (over: Partial<Record<string, Partial<Assumption>>> = {}): Assumption[] =>
  Object.entries({ loads: 100, worth: 3, fees: 200, price: 1000 }).map(([id, value]) => ({
    ...{ id, value, range: undefined },
    ...over[id],
  }));

test('steps build on each other', () => {
  const outcomes = workOut(STEPS, new Map(assumptions().map(({ id, value }) => [id, value])));
  expect([...outcomes]).toEqual([
    ['gain', 300],
    ['rest', 100],
    ['payback', 10],
  ]);
});

test('a step that rests on one without a figure names that one', () => {
  const steps = [...STEPS, { id: 'years', formula: ['/', 'payback', 12] }] as const;
  const values = new Map(assumptions({ worth: { value: 1 } }).map(({ id, value }) => [id, value]));
  expect(workOut(steps, values).get('years')).toEqual({ why: 'division-by-zero', step: 'payback' });
});

test('the range is the least and the most of every combination, whichever way an assumption pushes', () => {
  const ranged = assumptions({ worth: { range: [2, 4] }, fees: { range: [100, 250] } });
  expect(rangeOf(STEPS, ranged, 'rest')).toEqual({ low: -50, high: 300, isPartial: false });
});

test('combinations without a figure are in neither end, and that is told', () => {
  const ranged = assumptions({ worth: { range: [2, 4] } });
  expect(rangeOf(STEPS, ranged, 'payback')).toEqual({ low: 5, high: 10, isPartial: true });
});

test('without an assumption that has a range there is none', () => {
  expect(rangeOf(STEPS, assumptions(), 'rest')).toBeUndefined();
});

test('the assumption that moves the result most comes first; one without a range is varied by a tenth', () => {
  const influences = influencesOn(STEPS, assumptions({ worth: { range: [2, 4] } }), 'rest');
  expect(influences.map(({ id, swing, hasRange }) => [id, swing, hasRange])).toEqual([
    ['worth', 200, true],
    ['loads', expect.closeTo(60), false],
    ['fees', expect.closeTo(40), false],
  ]);
});

test('an assumption that can undo the result altogether comes before all others', () => {
  const influences = influencesOn(STEPS, assumptions({ fees: { range: [200, 300] } }), 'payback');
  expect(influences[0]).toMatchObject({ id: 'fees', swing: Number.POSITIVE_INFINITY });
});
