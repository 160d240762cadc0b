import type { Day } from '#domain/ids.ts';

const MILLISECONDS_A_MINUTE = 60_000;

/**
 * The instant at which the clocks of a time zone show this day and time. An hour that the clocks skip in spring is taken
 * as if they had not been moved; of an hour that they show twice in autumn the first is meant.
 *
 * @param clock `HH:MM`.
 * @param zone name of the IANA list.
 */
export function instantOf(day: Day, clock: string, zone: string): Date {
  const shown = Date.parse(`${day}T${clock}:00Z`);
  const offsets = [shown - 86_400_000, shown + 86_400_000].map((near) => offsetAt(near, zone));
  const candidates = offsets.map((offset) => shown - offset).toSorted((a, b) => a - b);
  const found = candidates.find((instant) => instant + offsetAt(instant, zone) === shown);
  return new Date(found ?? shown - (offsets[0] ?? 0));
}

/** What the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return shown - Math.floor(instant / MILLISECONDS_A_MINUTE) * MILLISECONDS_A_MINUTE;
}
