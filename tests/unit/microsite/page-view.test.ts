import { expect, test } from 'vitest';
import { pageView } from '#microsite/page-view.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, aTerm, someClaims } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

/** Three pages of one job, in the order of their names. */
const THREE = Object.fromEntries(
  ['a', 'b', 'c'].map((slug, at) => [
    `pages/en/${slug}.mdx`,
    aPage('', { jobs: '[supplier-selection]', order: `${at}` }),
  ]),
);

function viewOf(slug: string, files: Texts = {}) {
  const site = aMicrosite({ ...THREE, ...files });
  const page = site.page(slug);
  if (!page) throw new Error('The microsite lacks the page.');
  return pageView(site, page);
}

test('a page lies between its neighbours of the same home job', () => {
  const { previous, following } = viewOf('b');

  expect([previous?.slug, following?.slug]).toEqual(['a', 'c']);
});

test('the first page of a job has none before it, the last none after it and no next step', () => {
  expect(viewOf('a').previous).toBeUndefined();
  expect(viewOf('c')).toMatchObject({ following: undefined, next: undefined });
});

test('the next step is the one that the author named, else the next page of the job', () => {
  const named = aPage('', { jobs: '[supplier-selection]', order: '1', next: 'how-to-try' });

  expect(viewOf('b').next?.slug).toBe('c');
  expect(viewOf('b', { 'pages/en/b.mdx': named }).next?.slug).toBe('how-to-try');
});

test('pages that the account leaves out are no neighbours, related pages or next steps', () => {
  const page = aPage('', { jobs: '[supplier-selection]', order: '0', next: 'b', related: '[b, c]' });
  const { following, next, related } = viewOf('a', {
    'pages/en/a.mdx': page,
    'accounts/acme/account.yaml': anAccount({ pages: '{ except: [b] }' }),
  });

  expect(related.map(({ slug }) => slug)).toEqual(['c']);
  expect([following?.slug, next?.slug]).toEqual(['c', 'c']);
});

test('sources are in the order of their numbers', () => {
  const page = aPage('<Conflict id="which" />\n\nIt is <Claim id="two" /> and <Claim id="one" />.');
  const claims = someClaims({ one: {}, two: {}, three: {} }, { which: ['three', 'one'] });

  expect(viewOf('d', { 'pages/en/d.mdx': page, 'claims/more.yaml': claims }).sources.map(({ id }) => id)).toEqual([
    'two',
    'one',
    'three',
  ]);
});

test('terms that the text uses and terms that the author placed each have one note', () => {
  const page = aPage('Alarms ring. <Term id="limit">The line</Term> and an alarm.');
  const { terms } = viewOf('d', { 'pages/en/d.mdx': page, 'glossary/limit.yaml': aTerm('limit') });

  expect(terms.map(({ id }) => id)).toEqual(['alarm', 'limit']);
});

test('a page says its takeaway, who answers for it and until when', () => {
  expect(viewOf('a')).toMatchObject({ takeaway: 'Count the days first.', owner: 'Ana Lund', reviewBy: '2027-03-31' });
});
