import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { PlanEvent } from './plan-events.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Events as an iCalendar file (RFC 5545): lines end in CRLF and hold at most 75 octets. Equal events give equal text.
 *
 * Times stand in UTC: every calendar shows them in its reader's own time, and none has to know the zone by name. There
 * is no METHOD, since nobody is invited. A day without an hour ends where the next begins and blocks nobody's time.
 */
export function formatCalendar(events: readonly PlanEvent[]): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Commonview', product: 'Plan', language: 'EN' } });
  for (const { uid, sequence, stamp, when, title, description } of events) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      ...spanOf(when),
      allDay: when.isAllDay,
      transparency: when.isAllDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      summary: title,
      description: description.join('\n'),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function spanOf(when: PlanEvent['when']): { start: Date; end: Date } {
  if (!when.isAllDay) return { start: when.from, end: when.to };
  const start = new Date(`${when.day}T00:00:00Z`);
  return { start, end: new Date(start.getTime() + MILLISECONDS_A_DAY) };
}
