import { expect, test } from 'vitest';
import { planView } from '#microsite/plan-view.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

function planOf(settings: Readonly<Record<string, string>>, today = '2026-11-21') {
  return planView(aMicrosite({ 'accounts/acme/account.yaml': anAccount(settings) }, { today }));
}

const milestone = (id: string, date: string, more: object = {}) => ({
  id,
  title: { en: `The ${id}` },
  date,
  job: 'validation',
  ...more,
});

const statesOf = (milestones: readonly object[], today?: string) =>
  planOf({ plan: JSON.stringify(milestones) }, today).milestones.map(({ id, state }) => [id, state]);

test('milestones go by date, and only the first that is still to come is next', () => {
  const plan = [
    milestone('c', '2027-01-10'),
    milestone('b', '2026-12-01'),
    milestone('a', '2026-11-01', { done: '2026-11-03' }),
  ];

  expect(statesOf(plan)).toEqual([
    ['a', 'done'],
    ['b', 'next'],
    ['c', 'to-come'],
  ]);
});

test('a milestone is overdue from the day after its date', () => {
  const plan = [milestone('a', '2026-11-20'), milestone('b', '2026-12-01')];

  expect(statesOf(plan, '2026-11-20')).toEqual([
    ['a', 'next'],
    ['b', 'to-come'],
  ]);
  expect(statesOf(plan, '2026-11-21')).toEqual([
    ['a', 'overdue'],
    ['b', 'next'],
  ]);
});

test('what is done is done, before its date and after it', () => {
  const plan = [
    milestone('late', '2026-11-01', { done: '2026-11-15' }),
    milestone('early', '2026-12-24', { done: '2026-11-20' }),
  ];

  expect(statesOf(plan).map(([, state]) => state)).toEqual(['done', 'done']);
});

test('of two milestones on one day the first in the file is next', () => {
  expect(statesOf([milestone('b', '2026-12-01'), milestone('a', '2026-12-01')])).toEqual([
    ['b', 'next'],
    ['a', 'to-come'],
  ]);
});

test('owners are roles on the customer’s side and names on the supplier’s', () => {
  const plan = JSON.stringify([milestone('a', '2026-12-01', { customer: ['it', 'fin'], vendor: ['ana-lund'] })]);
  const [only] = planOf({ plan }).milestones;

  expect(only?.customer.map(({ id }) => id)).toEqual(['it', 'fin']);
  expect(only?.vendor).toEqual([{ text: 'Ana Lund', locale: 'en' }]);
});

test('decisions have the latest first', () => {
  const decision = (id: string, date: string) => ({
    id,
    date,
    text: { en: 'Yes.' },
    job: 'validation',
    roles: ['fin'],
  });
  const decisions = JSON.stringify([
    decision('a', '2026-09-01'),
    decision('c', '2026-11-01'),
    decision('b', '2026-10-01'),
  ]);

  expect(planOf({ decisions }).decisions.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

const question = (id: string, since: string, more: object = {}) => ({
  id,
  text: { en: 'Who pays?' },
  job: 'validation',
  since,
  ...more,
});

test('open questions have the longest open first, and answered ones stand apart', () => {
  const questions = JSON.stringify([
    question('b', '2026-11-01'),
    question('answered', '2026-08-01', { answer: { en: 'We do.' } }),
    question('a', '2026-10-01', { askedBy: 'it' }),
  ]);
  const { openQuestions, answeredQuestions } = planOf({ questions });

  expect(openQuestions.map(({ id, askedBy }) => [id, askedBy?.name.text])).toEqual([
    ['a', 'IT'],
    ['b', undefined],
  ]);
  expect(answeredQuestions.map(({ id, answer }) => [id, answer?.text])).toEqual([['answered', 'We do.']]);
});

test('a question helped by a page that the account leaves out stays, without the page', () => {
  const questions = JSON.stringify([question('a', '2026-10-01', { page: 'how-to-try' })]);
  const [only] = planOf({ questions, pages: '{ except: [how-to-try] }' }).openQuestions;

  expect(only).toMatchObject({ id: 'a', page: undefined });
});

test('an account without a plan has empty lists', () => {
  expect(planOf({})).toMatchObject({
    next: undefined,
    milestones: [],
    decisions: [],
    openQuestions: [],
    answeredQuestions: [],
  });
});

test('a milestone with an hour says it with its time zone, one without does not', () => {
  const time = { from: '14:00', to: '15:30', zone: 'Europe/London' };
  const [day, hour] = planOf({
    plan: JSON.stringify([milestone('day', '2026-12-01'), milestone('hour', '2026-12-02', { time })]),
  }).milestones;

  expect(day?.timeText).toBeUndefined();
  expect(hour?.timeText).toBe('14:00 to 15:30, United Kingdom Time');
});

test('a plan has a calendar file of its own and one for each milestone, and none where nothing is planned', () => {
  const view = planOf({ plan: JSON.stringify([milestone('plan', '2026-12-01')]) });

  expect(view.calendar).toMatch(/\/en\/where-we-are\/plan\.ics$/u);
  expect(view.milestones[0]?.calendar).toMatch(/\/en\/where-we-are\/milestones\/plan\.ics$/u);
  expect(planOf({}).calendar).toBeUndefined();
});
