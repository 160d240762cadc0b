import type { Time } from '#domain/clock-time.ts';
import type { Day } from '#domain/ids.ts';
import type { Said } from '#domain/local-text.ts';
import { formatClock, formatZone } from '#i18n/format.ts';
import { type JobLink, jobLink } from './job-link.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCards } from './page-card.ts';
import { personName } from './person-name.ts';
import { type RoleMark, roleMark } from './role-mark.ts';
import { type Understanding, understandingOf } from './understanding.ts';

export interface MilestoneCard {
  readonly id: string;
  readonly title: Said;
  readonly date: Day;
  /** `undefined` where it takes the whole day. */
  readonly time: Time | undefined;
  /** The same for reading, with its time zone; `undefined` where it takes the whole day. */
  readonly timeText: string | undefined;
  /** Address of its calendar file. */
  readonly calendar: string;
  /** Day on which it was done. */
  readonly done: Day | undefined;
  readonly state: 'done' | 'overdue' | 'next' | 'to-come';
  readonly job: JobLink;
  /** Owners on the customer's side, as roles. */
  readonly customer: readonly RoleMark[];
  /** Owners on the supplier's side, by name. */
  readonly vendor: readonly Said[];
  readonly note: Said | undefined;
}

export interface DecisionCard {
  readonly id: string;
  readonly date: Day;
  readonly text: Said;
  readonly job: JobLink;
  readonly roles: readonly RoleMark[];
}

export interface QuestionCard {
  readonly id: string;
  readonly text: Said;
  readonly askedBy: RoleMark | undefined;
  readonly since: Day;
  readonly job: JobLink;
  readonly answer: Said | undefined;
  /** Day of the answer. */
  readonly answered: Day | undefined;
  readonly page: PageCard | undefined;
}

/** *Where we are*: plan, decisions and questions, as the supplier understands them. */
export interface PlanView {
  readonly understanding: Understanding;
  readonly next: Said | undefined;
  /** Address of the calendar file of the whole plan; `undefined` without milestones. */
  readonly calendar: string | undefined;
  /** By date. */
  readonly milestones: readonly MilestoneCard[];
  /** Latest first. */
  readonly decisions: readonly DecisionCard[];
  /** Longest open first. */
  readonly openQuestions: readonly QuestionCard[];
  readonly answeredQuestions: readonly QuestionCard[];
}

/** Plan, decisions and questions of an account. */
export function planView(microsite: Microsite): PlanView {
  const { state, decisions, plan } = microsite.account.settings;
  const questions = questionCards(microsite);
  return {
    understanding: understandingOf(microsite),
    next: state.next && microsite.say(state.next),
    calendar: plan.length > 0 ? `${microsite.href('where-we-are')}plan.ics` : undefined,
    milestones: milestoneCards(microsite),
    decisions: decisions
      .toSorted((a, b) => compareDays(b.date, a.date))
      .map(({ id, date, text, job, roles }) => ({
        id,
        date,
        text: microsite.say(text),
        job: jobLink(microsite, job),
        roles: roles.map((role) => roleMark(microsite, role)),
      })),
    openQuestions: questions.filter(({ answer }) => !answer),
    answeredQuestions: questions.filter(({ answer }) => answer),
  };
}

/** Questions of the account, longest open first. */
export function questionCards(microsite: Microsite): QuestionCard[] {
  return microsite.account.settings.questions
    .toSorted((a, b) => compareDays(a.since, b.since))
    .map(({ id, text, askedBy, since, job, answer, answered, page }) => ({
      id,
      text: microsite.say(text),
      askedBy: askedBy === undefined ? undefined : roleMark(microsite, askedBy),
      since,
      job: jobLink(microsite, job),
      answer: answer && microsite.say(answer),
      answered,
      page: page === undefined ? undefined : pageCards(microsite, [page])[0],
    }));
}

function milestoneCards(microsite: Microsite): MilestoneCard[] {
  const { account, today } = microsite;
  const plan = account.settings.plan.toSorted((a, b) => compareDays(a.date, b.date));
  const next = plan.find(({ done, date }) => done === undefined && date >= today);
  return plan.map((milestone) => ({
    id: milestone.id,
    title: microsite.say(milestone.title),
    date: milestone.date,
    time: milestone.time,
    timeText: milestone.time && timeText(microsite, milestone.date, milestone.time),
    calendar: `${microsite.href('where-we-are')}milestones/${milestone.id}.ics`,
    done: milestone.done,
    state:
      milestone.done !== undefined
        ? 'done'
        : milestone.date < today
          ? 'overdue'
          : milestone === next
            ? 'next'
            : 'to-come',
    job: jobLink(microsite, milestone.job),
    customer: milestone.customer.map((role) => roleMark(microsite, role)),
    vendor: milestone.vendor.map((person) => personName(microsite, person)),
    note: milestone.note && microsite.say(milestone.note),
  }));
}

function timeText({ t, interfaceLocale: locale }: Microsite, day: Day, { from, to, zone }: Time): string {
  return t.whereWeAre.time(formatClock(from, locale), formatClock(to, locale), formatZone(zone, day, locale));
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
