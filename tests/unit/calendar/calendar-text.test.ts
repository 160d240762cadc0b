import { expect, test } from 'vitest';
import { aMilestone, calendarOf } from './a-plan.ts';

const OCTETS_A_LINE = 75;
const LONG = 'مدت نگهداری و ردپای ممیزی، «پیلوت» '.repeat(4).trim();

test('a line ends in CRLF and has at most 75 octets, and no character is cut', () => {
  const text = calendarOf([aMilestone('long', '2026-12-01', { title: { en: LONG }, note: { en: LONG } })]);

  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.includes('\r\n\r\n')).toBe(false);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(OCTETS_A_LINE);
  for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
});

test('it invites nobody, and names neither the link nor anything secret of it', () => {
  const text = calendarOf([aMilestone('day', '2026-12-01')]);

  expect(text).not.toMatch(/^(?:METHOD|ATTENDEE|ORGANIZER|URL)/mu);
  expect(text.replaceAll('\r\n ', '')).not.toMatch(/https?:|b{26}/u);
});

test('roles stand for the customer’s people, the supplier’s people have their names', () => {
  const text = calendarOf([aMilestone('day', '2026-12-01', { customer: ['fin', 'it'], vendor: ['ana-lund'] })]);

  expect(text.replaceAll('\r\n ', '')).toMatch(/Involved: [^.]+ and [^.]+\.\\nFor Lanternhouse: Ana Lund\./u);
});

test('a milestone has a file of its own with the entry that it has in the whole plan', () => {
  const plan = [aMilestone('one', '2026-12-01'), aMilestone('two', '2026-12-02')];
  const whole = calendarOf(plan);
  const own = calendarOf(plan, {}, 'two');

  const entry = /BEGIN:VEVENT\r\nUID:acme\.two[\s\S]*?END:VEVENT/u;
  expect(own.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect(entry.exec(own)?.[0]).toBe(entry.exec(whole)?.[0]);
});

test('a day without an hour blocks nobody’s time, an hour does', () => {
  const time = { from: '14:00', to: '15:00', zone: 'Europe/London' };
  const text = calendarOf([aMilestone('day', '2026-12-01'), aMilestone('hour', '2026-12-02', { time })]);

  expect(text.match(/^TRANSP:.*$/gmu)?.map((line) => line.trim())).toEqual(['TRANSP:TRANSPARENT', 'TRANSP:OPAQUE']);
});
