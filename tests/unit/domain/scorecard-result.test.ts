import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scorecardResult, weightShares } from '#domain/scorecard-result.ts';

const PASS = 3;
const criterion = (id: string, weight: number, isMust = false) => ({ id, weight, isMust });
const EQUAL = [criterion('price', 1), criterion('care', 1)];

test('weights of any size become parts of one', () => {
  expect(weightShares([criterion('a', 30), criterion('b', 10)])).toEqual({ a: 0.75, b: 0.25 });
});

test('where nothing weighs anything there is no result', () => {
  expect(scorecardResult([criterion('a', 0)], [], PASS)).toBeUndefined();
});

test('the total is the weighted mean of the marks', () => {
  const result = scorecardResult(
    [criterion('price', 3), criterion('care', 1)],
    [
      { id: 'one', marks: { price: 4, care: 0 } },
      { id: 'two', marks: { price: 2, care: 5 } },
    ],
    PASS,
  );

  expect(result?.suppliers.map(({ low, high, places }) => [low, high, places])).toEqual([
    [3, 3, [1, 1]],
    [2.75, 2.75, [2, 2]],
  ]);
  expect(result).toMatchObject({ verdict: 'one', first: ['one'] });
});

test('a mark that is not known is a range, and never zero', () => {
  const result = scorecardResult(
    EQUAL,
    [
      { id: 'one', marks: { price: 3, care: 3 } },
      { id: 'two', marks: { price: 4 } },
    ],
    PASS,
  );

  expect(result?.suppliers[1]).toMatchObject({ low: 2, high: 4.5, open: 1, places: [1, 2] });
  expect(result).toMatchObject({ verdict: 'open', first: ['one', 'two'] });
});

test('who is ahead whatever the rest turns out to be is first', () => {
  const result = scorecardResult(
    EQUAL,
    [
      { id: 'one', marks: { price: 5, care: 4 } },
      { id: 'two', marks: { price: 1 } },
    ],
    PASS,
  );

  expect(result).toMatchObject({ verdict: 'one', first: ['one'] });
});

test('equal totals are a tie, rounding apart', () => {
  const thirds = [criterion('a', 1), criterion('b', 1), criterion('c', 1)];
  const result = scorecardResult(
    thirds,
    [
      { id: 'one', marks: { a: 5, b: 3, c: 2 } },
      { id: 'two', marks: { a: 2, b: 5, c: 3 } },
    ],
    PASS,
  );

  expect(result).toMatchObject({ verdict: 'tie', first: ['one', 'two'] });
});

test('a failed must has no place, whatever the total', () => {
  const result = scorecardResult(
    [criterion('price', 9), criterion('care', 1, true)],
    [
      { id: 'one', marks: { price: 5, care: 2 } },
      { id: 'two', marks: { price: 1, care: 3 } },
    ],
    PASS,
  );

  expect(result?.suppliers[0]).toMatchObject({ low: 4.7, fails: ['care'], places: undefined });
  expect(result).toMatchObject({ verdict: 'one', first: ['two'] });
});

test('where everybody fails a must, nobody is first', () => {
  const musts = [criterion('care', 1, true)];
  const suppliers = ['one', 'two'].map((id) => ({ id, marks: { care: 0 } }));

  expect(scorecardResult(musts, suppliers, PASS)).toMatchObject({ verdict: 'none', first: [] });
});

test('a must that is not known keeps the first place open, also where it weighs nothing', () => {
  const result = scorecardResult(
    [criterion('price', 1), criterion('care', 0, true)],
    [
      { id: 'one', marks: { price: 5 } },
      { id: 'two', marks: { price: 2, care: 4 } },
    ],
    PASS,
  );

  expect(result?.suppliers[0]).toMatchObject({ open: 0, unproved: ['care'] });
  expect(result).toMatchObject({ verdict: 'open', first: ['one', 'two'] });
});

test('one supplier is compared with nobody', () => {
  expect(scorecardResult(EQUAL, [{ id: 'one', marks: {} }], PASS)?.verdict).toBe('few');
});

const marks = fc.dictionary(fc.constantFrom('price', 'care', 'speed'), fc.integer({ min: 0, max: 5 }));
const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });

test('filling in what is not known never leaves the range, and never lets somebody win who could not', () => {
  fc.assert(
    fc.property(
      fc.array(marks, { minLength: 2, maxLength: 6 }),
      weights,
      fc.integer({ min: 0, max: 5 }),
      (all, w, fill) => {
        fc.pre(w.some((weight) => weight > 0));
        const criteria = ['price', 'care', 'speed'].map((id, at) => criterion(id, w[at] ?? 0, at === 1));
        const full = { price: fill, care: fill, speed: fill };
        const before = scorecardResult(
          criteria,
          all.map((known, at) => ({ id: String(at), marks: known })),
          PASS,
        );
        const after = scorecardResult(
          criteria,
          all.map((known, at) => ({ id: String(at), marks: { ...full, ...known } })),
          PASS,
        );
        for (const [at, one] of (after?.suppliers ?? []).entries()) {
          expect(one.low).toBeGreaterThanOrEqual((before?.suppliers[at]?.low ?? 0) - 1e-9);
          expect(one.high).toBeLessThanOrEqual((before?.suppliers[at]?.high ?? 0) + 1e-9);
        }
        for (const id of after?.first ?? []) expect(before?.first).toContain(id);
      },
    ),
  );
});
