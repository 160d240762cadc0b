import { expect, test } from 'vitest';
import { latest, recent } from '#islands/agree/use-asked.ts';
import type { Invitation } from '#state/answer.ts';

const of = (round: string, until?: string): Invitation => ({ round, by: 'Priya', until, statements: [1], roles: [] });

test('an answer given in June is not of the round of March', () => {
  expect(recent([of('2026-03'), of('2026-05'), of('2026-06')], '2026-06').map(({ round }) => round)).toEqual([
    '2026-05',
    '2026-06',
  ]);
});

test('the end of a year ends no round', () => {
  expect(recent([of('2026-12')], '2027-01')).toHaveLength(1);
});

test('of several invitations the newest round counts, and in it the last day', () => {
  expect(latest([of('2026-06', '2026-06-20'), of('2026-06', '2026-06-09'), of('2026-05')])?.until).toBe('2026-06-20');
});
