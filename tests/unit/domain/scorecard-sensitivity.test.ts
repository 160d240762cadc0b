import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scorecardResult } from '#domain/scorecard-result.ts';
import { weightChanges } from '#domain/scorecard-sensitivity.ts';

const PASS = 3;
const criterion = (id: string, weight: number, isMust = false) => ({ id, weight, isMust });

test('in a tie there is no first place to change', () => {
  const changes = weightChanges(
    [criterion('price', 3), criterion('care', 1)],
    [
      { id: 'one', marks: { price: 4, care: 2 } },
      { id: 'two', marks: { price: 3, care: 5 } },
    ],
    PASS,
  );

  expect(changes).toBeUndefined();
});

test('gives the smallest change first, upwards and downwards', () => {
  const changes = weightChanges(
    [criterion('price', 6), criterion('care', 4)],
    [
      { id: 'one', marks: { price: 5, care: 2 } },
      { id: 'two', marks: { price: 3, care: 4 } },
    ],
    PASS,
  );

  expect(changes?.map(({ criterion: id, first }) => [id, first])).toEqual([
    ['price', 'two'],
    ['care', 'two'],
  ]);
  expect(changes?.[0]).toMatchObject({ from: 0.6, to: expect.closeTo(0.5, 9) });
  expect(changes?.[1]).toMatchObject({ from: 0.4, to: expect.closeTo(0.5, 9) });
});

test('is empty where somebody is ahead on every criterion', () => {
  const suppliers = [
    { id: 'one', marks: { price: 5, care: 4 } },
    { id: 'two', marks: { price: 3, care: 2 } },
  ];

  expect(weightChanges([criterion('price', 1), criterion('care', 1)], suppliers, PASS)).toEqual([]);
});

test('waits while marks are open, and leaves out who fails a must', () => {
  const criteria = [criterion('price', 1), criterion('care', 1, true)];
  const first = { id: 'one', marks: { price: 5, care: 5 } };

  expect(weightChanges(criteria, [first, { id: 'two', marks: { care: 3 } }], PASS)).toBeUndefined();
  expect(
    weightChanges(
      criteria,
      [
        { id: 'one', marks: { price: 1, care: 5 } },
        { id: 'two', marks: { price: 5, care: 0 } },
      ],
      PASS,
    ),
  ).toEqual([]);
});

const CRITERIA = ['a', 'b', 'c'];
const supplier = fc.record({
  a: fc.integer({ min: 0, max: 5 }),
  b: fc.integer({ min: 0, max: 5 }),
  c: fc.integer({ min: 0, max: 5 }),
});

test('beyond each change the other supplier is first, and before it the first one stays', () => {
  fc.assert(
    fc.property(
      fc.array(supplier, { minLength: 2, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 3, maxLength: 3 }),
      (all, weights) => {
        const suppliers = all.map((marks, at) => ({ id: String(at), marks }));
        const withShare = (changed: string, share: number) => {
          const rest = CRITERIA.reduce((sum, id, at) => (id === changed ? sum : sum + (weights[at] ?? 0)), 0);
          return CRITERIA.map((id, at) =>
            criterion(id, id === changed ? (share * rest) / (1 - share) : (weights[at] ?? 0)),
          );
        };
        const now = CRITERIA.map((id, at) => criterion(id, weights[at] ?? 0));
        const [leader] = scorecardResult(now, suppliers, PASS)?.first ?? [];
        for (const { criterion: id, from, to, first } of weightChanges(now, suppliers, PASS) ?? []) {
          const step = (to - from) * 1e-4;
          if (to + step <= 0 || to + step >= 1) continue;
          const beyond = scorecardResult(withShare(id, to + step), suppliers, PASS);
          const before = scorecardResult(withShare(id, to - step), suppliers, PASS);
          expect(before?.first).toEqual([leader]);
          expect(beyond?.first).not.toContain(leader);
          expect(suppliers.some((one) => one.id === first)).toBe(true);
        }
      },
    ),
  );
});
