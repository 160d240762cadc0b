import { expect, test } from 'vitest';
import { homeView } from '#microsite/home-view.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment, aRole, aSite, aTerm } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

const homeOf = (settings: Readonly<Record<string, string>> = {}, files: Texts = {}) =>
  homeView(aMicrosite({ ...files, 'accounts/acme/account.yaml': anAccount(settings) }));

test('the one thing to do is to say where you stand, where the content has statements for it', () => {
  expect(homeOf({}, { 'tools/stand.yaml': anAlignment() }).todo).toBe('agree');
});

test('without such statements it is to read what is open', () => {
  expect(homeOf().todo).toBe('questions');
});

/** Four roles that each call the anchor something else. */
const FOUR_VOICES: Texts = {
  'site.yaml': aSite({ anchorTerm: 'alarm' }),
  'roles/ops.yaml': aRole('Operations'),
  'roles/qa.yaml': aRole('Quality'),
  'glossary/alarm.yaml': aTerm('alarm', {
    aliases: `{ ${['fin', 'it', 'ops', 'qa'].map((role) => `${role}: [{ word: { en: ${role} word }, kind: everyday }]`).join(', ')} }`,
  }),
};

test('three roles say what they call the anchor term, all those of the group among them', () => {
  const { anchor } = homeOf({ roles: '[ops, qa]' }, FOUR_VOICES);

  expect(anchor?.calls.map(({ role }) => role.id)).toEqual(['fin', 'ops', 'qa']);
});

test('a group of four has three voices, in the order of the roles', () => {
  const { anchor } = homeOf({ roles: '[qa, ops, it, fin]' }, FOUR_VOICES);

  expect(anchor?.calls.map(({ role }) => role.id)).toEqual(['fin', 'it', 'ops']);
});

test('a site without an anchor term has none', () => {
  expect(homeOf().anchor).toBeUndefined();
});

test('each job stands under its state, and under no other', () => {
  const { states, jobs } = homeOf({
    state:
      '{ asOf: 2026-11-12, author: ana-lund, next: { en: Meet. }, jobs: { problem-identification: { status: settled }, validation: { status: in-work } } }',
  });

  expect(states.settled.map(({ id }) => id)).toEqual(['problem-identification']);
  expect(states['in-work'].map(({ id }) => id)).toEqual(['validation']);
  expect(states.open).toHaveLength(4);
  expect(jobs).toHaveLength(6);
});

test('stakes link the page with their assumptions, where the account has that page', () => {
  const stakes = `{ waiting: { text: { en: A day costs. }, page: what-waiting-costs }, trying: { text: { en: A week. }, page: how-to-try } }`;
  const { waiting, trying } = homeOf({ stakes, pages: '{ only: [how-to-try] }' });

  expect(waiting).toEqual({ text: { text: 'A day costs.', locale: 'en' }, href: undefined });
  expect(trying?.href).toMatch(/\/pages\/how-to-try\/$/u);
});

test('an account that says little has no stakes and no next step', () => {
  expect(homeOf()).toMatchObject({ account: 'Bolt Yard', waiting: undefined, trying: undefined, next: undefined });
});

test('what the group sent back stands in its own words and order, with the day and whom to write to', () => {
  const told = '{ date: 2026-11-10, sentences: [{ en: We agree on one. }, { en: We differ on two. }] }';
  const view = homeOf({ told }).told;

  expect(view?.date).toBe('2026-11-10');
  expect(view?.sentences.map(({ text }) => text)).toEqual(['We agree on one.', 'We differ on two.']);
  expect(view?.correction).toMatch(/^mailto:ana@lanternhouse\.example\?subject=/u);
});

test('where the group sent nothing back, nothing is said in its name', () => {
  expect(homeOf().told).toBeUndefined();
});
