import { expect, test } from 'vitest';
import { isNewSince, lastVisitPart, type Visit, withVisit } from '#state/parts/last-visit.ts';

const visit = (day: string, common: number, account = 0): Visit => ({ day, common, account });

test('nothing is new on a first visit', () => {
  const kept = withVisit({}, visit('2026-11-01', 3));
  expect(isNewSince('c3', kept)).toBe(false);
});

test('what was recorded since an earlier day is new, all day long', () => {
  const first = withVisit({}, visit('2026-11-01', 1, 1));
  const second = withVisit(first, visit('2026-11-05', 3, 1));
  const third = withVisit(second, visit('2026-11-05', 3, 1));
  for (const kept of [second, third]) {
    expect(['c1', 'c2', 'c3', 'a1', 'a2'].filter((entry) => isNewSince(entry, kept))).toEqual(['c2', 'c3', 'a2']);
  }
});

test('of two tabs the later visit is kept', () => {
  const early = withVisit({}, visit('2026-11-01', 1));
  const late = withVisit(early, visit('2026-11-05', 2));
  expect(lastVisitPart.merge(early, late)).toEqual(late);
  expect(lastVisitPart.merge(late, early)).toEqual(late);
  expect(lastVisitPart.merge(late, late)).toEqual(late);
});

test('a clock that ran ahead once does not stop the count of visits', () => {
  const ahead = withVisit({}, visit('2099-01-01', 1));
  const mended = withVisit(ahead, visit('2026-11-05', 2));
  expect(lastVisitPart.merge(ahead, mended)).toEqual(mended);
  expect(isNewSince('c2', mended)).toBe(true);
});

test.each([
  null,
  'x',
  { now: { common: -1, account: 0, day: '2026-11-01' } },
  { now: { common: 1, account: 0, day: 'x' } },
])('what is no visit counts as none: %j', (value) => {
  expect(lastVisitPart.parse(value, 1)?.now).toBeUndefined();
});
