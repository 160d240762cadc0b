import type { Day } from '#domain/ids.ts';

const TWO = 2;

/** The reader's own day, `YYYY-MM-DD`. Only where scripts run: a page on the server has the day of its build. */
export function today(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(TWO, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The reader's own month, `YYYY-MM`: the name of a round that begins now. */
export function thisMonth(): string {
  return today().slice(0, 'YYYY-MM'.length);
}
