import { formatCalendar } from '#calendar/format-calendar.ts';
import { planEvents } from '#calendar/plan-events.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

type Settings = Readonly<Record<string, string>>;

/** A milestone without a fault. */
export function aMilestone(id: string, date: string, more: object = {}) {
  return { id, title: { en: `The ${id}` }, date, job: 'validation', ...more };
}

/** The calendar file of a plan. */
export function calendarOf(plan: readonly object[], settings: Settings = {}, milestone?: string): string {
  const account = anAccount({ plan: JSON.stringify(plan), ...settings });
  return formatCalendar(planEvents(aMicrosite({ 'accounts/acme/account.yaml': account }), milestone));
}
