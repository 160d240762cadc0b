import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { aMilestone, calendarOf } from './a-plan.ts';

interface Read {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly isAllDay: boolean;
  /** Days of all-day events as `YYYY-MM-DD`, instants of the others as ISO text in UTC. */
  readonly from: string;
  readonly to: string;
  readonly sequence: number;
}

/** What ical.js (Mozilla) reads. It refuses what breaks the grammar. */
function readByIcalJs(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    const spell = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description,
      isAllDay: event.startDate.isDate,
      from: spell(event.startDate),
      to: spell(event.endDate),
      sequence: Number(event.sequence),
    };
  });
}

/** What node-ical reads. It gives a day as midnight of the machine's own zone. */
function readByNodeIcal(text: string): Read[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return [];
    const isAllDay = event.datetype === 'date';
    const dayOf = (date: Date) =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    const spell = (date: Date) => (isAllDay ? dayOf(date) : date.toISOString());
    return {
      uid: event.uid,
      title: String(event.summary),
      description: String(event.description),
      isAllDay,
      from: spell(event.start),
      to: spell(event.end ?? event.start),
      sequence: Number(event.sequence),
    };
  });
}

const PARSERS = [
  ['ical.js', readByIcalJs],
  ['node-ical', readByNodeIcal],
] as const;

const AUTUMN = { from: '14:00', to: '15:30', zone: 'Europe/London' };

for (const [name, read] of PARSERS) {
  test(`${name} reads days without an hour, hours in winter and hours in summer`, () => {
    const text = calendarOf([
      aMilestone('day', '2026-12-31'),
      aMilestone('winter', '2027-01-11', { time: AUTUMN }),
      aMilestone('summer', '2027-06-22', { time: AUTUMN }),
      aMilestone('tehran', '2027-06-23', { time: { ...AUTUMN, zone: 'Asia/Tehran' } }),
    ]);

    expect(read(text)).toMatchObject([
      { title: 'The day', isAllDay: true, from: '2026-12-31', to: '2027-01-01' },
      { title: 'The winter', isAllDay: false, from: '2027-01-11T14:00:00.000Z', to: '2027-01-11T15:30:00.000Z' },
      { title: 'The summer', isAllDay: false, from: '2027-06-22T13:00:00.000Z', to: '2027-06-22T14:30:00.000Z' },
      { title: 'The tehran', isAllDay: false, from: '2027-06-23T10:30:00.000Z', to: '2027-06-23T12:00:00.000Z' },
    ]);
  });

  test(`${name} reads back every character of titles and notes, in any writing`, () => {
    const titles = [
      'Commas, semicolons; backslashes \\ and "quotes": all of them',
      'Пилотный маршрут и температурное отклонение. '.repeat(3).trim(),
      'قرنطینه و ترخیص، مدت نگهداری می‌شود. '.repeat(4).trim(),
      '𝛥 𝑡 '.repeat(30).trim(),
    ];
    const note = { en: 'BEGIN:VEVENT, END:VCALENDAR; is no line of its own.' };
    const text = calendarOf(
      titles.map((title, at) => aMilestone(`m-${at}`, '2026-12-01', { title: { en: title }, note })),
    );

    const events = read(text);
    expect(events.map(({ title }) => title)).toEqual(titles);
    expect(events.map(({ description }) => description.split('\n')[0])).toEqual(titles.map(() => note.en));
  });

  test(`${name} finds the same events after the link was renewed, and newer ones after a review`, () => {
    const plan = [aMilestone('day', '2026-12-31'), aMilestone('hour', '2027-01-11', { time: AUTUMN })];
    const before = calendarOf(plan, { token: 'b'.repeat(26) });
    const after = calendarOf(plan, { token: 'c'.repeat(26) });
    const reviewed = calendarOf(plan, { state: '{ asOf: 2026-11-19, author: ana-lund }' });

    expect(read(after)).toEqual(read(before));
    expect(after).toBe(before);
    expect(read(reviewed).map(({ uid }) => uid)).toEqual(read(before).map(({ uid }) => uid));
    for (const [at, { sequence }] of read(reviewed).entries())
      expect(sequence).toBeGreaterThan(read(before)[at]?.sequence ?? Number.POSITIVE_INFINITY);
  });
}
