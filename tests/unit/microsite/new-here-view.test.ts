import { expect, test } from 'vitest';
import { newHereView } from '#microsite/new-here-view.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, aSite, aTerm } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

const TERMS: Texts = Object.fromEntries(
  ['alarm', 'berth', 'crane', 'dock'].map((name) => [`glossary/${name}.yaml`, aTerm(name)]),
);

const wordsOf = (files: Texts) => newHereView(aMicrosite({ ...TERMS, ...files })).words.map(({ id }) => id);
const readOf = (files: Texts) => newHereView(aMicrosite(files)).read.map(({ slug }) => slug);

test('three words to learn are those that most pages use', () => {
  const files = {
    'pages/en/a.mdx': aPage('A dock and a crane.'),
    'pages/en/b.mdx': aPage('Docks.'),
  };

  expect(wordsOf(files)).toEqual(['dock', 'crane', 'alarm']);
});

test('a term that an author placed is used as much as one found in the text', () => {
  const files = {
    'pages/en/a.mdx': aPage('<Term id="dock">The quay</Term> and a crane.'),
    'pages/en/b.mdx': aPage('<Term id="dock">The quay</Term>.'),
  };

  expect(wordsOf(files)[0]).toBe('dock');
});

test('the anchor term comes first, used or not', () => {
  const files = { 'site.yaml': aSite({ anchorTerm: 'berth' }), 'pages/en/a.mdx': aPage('A dock.') };

  expect(wordsOf(files)).toEqual(['berth', 'dock', 'alarm']);
});

test('a short glossary gives as many words as it has', () => {
  expect(newHereView(aMicrosite()).words).toHaveLength(1);
  expect(newHereView(aMicrosite({ 'glossary/alarm.yaml': undefined })).words).toEqual([]);
});

const FOUR: Texts = {
  'pages/en/explore.mdx': aPage('', { jobs: '[solution-exploration]' }),
  'pages/en/agree.mdx': aPage('', { jobs: '[consensus-creation]' }),
};

test('two pages to read first are for the whole group, in reading order', () => {
  expect(
    readOf({ ...FOUR, 'pages/en/explore.mdx': aPage('', { jobs: '[solution-exploration]', roles: '[it]' }) }),
  ).toEqual(['what-waiting-costs', 'how-to-try']);
});

test('the second of them belongs to a job in work, where there is one', () => {
  const state = '{ asOf: 2026-11-12, author: ana-lund, jobs: { consensus-creation: { status: in-work } } }';

  expect(readOf({ ...FOUR, 'accounts/acme/account.yaml': anAccount({ state }) })).toEqual([
    'what-waiting-costs',
    'agree',
  ]);
});

test('the two are never the same page, though its job is in work', () => {
  const state = '{ asOf: 2026-11-12, author: ana-lund, jobs: { problem-identification: { status: in-work } } }';

  expect(readOf({ 'accounts/acme/account.yaml': anAccount({ state }) })).toEqual(['what-waiting-costs', 'how-to-try']);
});

test('a site with one page has one page to read', () => {
  expect(readOf({ 'pages/en/how-to-try.mdx': undefined, 'pages/en/what-waiting-costs.mdx': aPage() })).toEqual([
    'what-waiting-costs',
  ]);
});
