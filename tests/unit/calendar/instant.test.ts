import { expect, test } from 'vitest';
import { instantOf } from '#calendar/instant.ts';

test.each([
  ['2026-12-08', '14:00', 'Europe/London', '2026-12-08T14:00:00.000Z'],
  ['2027-06-22', '14:00', 'Europe/London', '2027-06-22T13:00:00.000Z'],
  ['2026-12-08', '00:00', 'Asia/Tehran', '2026-12-07T20:30:00.000Z'],
  ['2026-12-08', '23:59', 'America/St_Johns', '2026-12-09T03:29:00.000Z'],
  ['2026-12-08', '09:00', 'Pacific/Kiritimati', '2026-12-07T19:00:00.000Z'],
  ['2026-12-08', '09:00', 'UTC', '2026-12-08T09:00:00.000Z'],
])('%s %s in %s is %s', (day, clock, zone, instant) => {
  expect(instantOf(day, clock, zone).toISOString()).toBe(instant);
});

test('the hours around a change of the clocks are right, on either side of it', () => {
  expect(instantOf('2027-03-28', '00:30', 'Europe/London').toISOString()).toBe('2027-03-28T00:30:00.000Z');
  expect(instantOf('2027-03-28', '02:30', 'Europe/London').toISOString()).toBe('2027-03-28T01:30:00.000Z');
  expect(instantOf('2027-10-31', '02:30', 'Europe/London').toISOString()).toBe('2027-10-31T02:30:00.000Z');
});

test('of an hour that the clocks show twice the first is meant, and a skipped hour is taken as if they had not moved', () => {
  expect(instantOf('2027-10-31', '01:30', 'Europe/London').toISOString()).toBe('2027-10-31T00:30:00.000Z');
  expect(instantOf('2027-03-28', '01:30', 'Europe/London').toISOString()).toBe('2027-03-28T01:30:00.000Z');
});
