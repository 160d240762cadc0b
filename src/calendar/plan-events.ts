import type { Day } from '#domain/ids.ts';
import { formatDay } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import { daysBetween } from '#microsite/days.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { type MilestoneCard, type PlanView, planView } from '#microsite/plan-view.ts';
import { instantOf } from './instant.ts';

/** One milestone as a calendar takes it. */
export interface PlanEvent {
  /** Stays the same as long as account, milestone and the supplier's domain do: a file that is opened again replaces its entry. */
  readonly uid: string;
  /** Grows with each review of the plan, so that calendars take the newer one. */
  readonly sequence: number;
  /** Beginning of the day of the supplier's understanding, UTC. */
  readonly stamp: Date;
  readonly when:
    | { readonly isAllDay: true; readonly day: Day }
    | { readonly isAllDay: false; readonly from: Date; readonly to: Date };
  readonly title: string;
  /** Lines of text. */
  readonly description: readonly string[];
}

/** Reviews are counted in days from here: before the first account. */
const FIRST_DAY = '2020-01-01';

/**
 * The plan of a microsite as events, by date; or the one milestone asked for. Roles stand for the customer's people.
 *
 * No address of the site stands in them: whoever has it can open the microsite, and a calendar hands its entries to
 * servers and to everybody who may see that calendar.
 */
export function planEvents(microsite: Microsite, milestone?: string): PlanEvent[] {
  const plan = planView(microsite);
  return plan.milestones
    .filter(({ id }) => milestone === undefined || id === milestone)
    .map((card) => eventOf(microsite, plan, card));
}

function eventOf(microsite: Microsite, plan: PlanView, card: MilestoneCard): PlanEvent {
  const { account, library } = microsite;
  const { asOf } = plan.understanding;
  const { time, date } = card;
  return {
    uid: `${account.id}.${card.id}@${new URL(library.site.settings.url).hostname}`,
    sequence: Math.max(0, daysBetween(FIRST_DAY, asOf)),
    stamp: new Date(`${asOf}T00:00:00Z`),
    when: time
      ? {
          isAllDay: false,
          from: instantOf(date, time.from, time.zone),
          to: instantOf(date, time.to, time.zone),
        }
      : { isAllDay: true, day: date },
    title: card.title.text,
    description: descriptionOf(microsite, plan, card),
  };
}

function descriptionOf({ t, locale, account }: Microsite, plan: PlanView, card: MilestoneCard): string[] {
  const { vendor, asOf } = plan.understanding;
  const names = card.customer.map(({ name }) => name.text);
  return [
    ...(card.note ? [card.note.text] : []),
    ...(card.done === undefined ? [] : [t.calendar.done(formatDay(card.done, locale))]),
    ...(card.timeText === undefined ? [] : [t.calendar.time(card.timeText)]),
    ...(names.length > 0 ? [t.calendar.roles(formatList(names, locale))] : []),
    ...(card.vendor.length > 0
      ? [
          t.calendar.vendor(
            vendor,
            formatList(
              card.vendor.map(({ text }) => text),
              locale,
            ),
          ),
        ]
      : []),
    t.calendar.source(vendor, account.settings.name, formatDay(asOf, locale)),
  ];
}
