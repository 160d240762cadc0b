import { expect, test } from 'vitest';
import { readingOf } from '#microsite/reading.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment, someClaims } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

const ROOT = `/acme-${'a'.repeat(26)}/en/`;

function readingIn(files: Texts = {}, locale = 'en', slug = 'how-to-try') {
  const site = aMicrosite(files, { locale });
  const page = site.page(slug);
  if (!page) throw new Error('The microsite lacks the page.');
  return readingOf(site, page);
}

/** An account of the same address as the minimal one. */
const acme = (settings: Readonly<Record<string, string>> = {}) => anAccount({ token: 'a'.repeat(26), ...settings });

test.each([
  ['what-waiting-costs', `${ROOT}pages/what-waiting-costs/`],
  ['what-waiting-costs#what-we-know', `${ROOT}pages/what-waiting-costs/#what-we-know`],
  ['#here', '#here'],
  ['/', ROOT],
  ['/jobs/', `${ROOT}jobs/`],
  ['/jobs/validation/', `${ROOT}jobs/validation/`],
  ['/roles/#fin', `${ROOT}roles/#fin`],
  ['/language/#alarm', `${ROOT}language/#alarm`],
  ['/evidence/', `${ROOT}evidence/`],
  ['/agree/', `${ROOT}agree/`],
  ['/where-we-are/', `${ROOT}where-we-are/`],
  ['/new-here/', `${ROOT}new-here/`],
  ['/about/', `${ROOT}about/`],
])('the link "%s" leads to "%s"', (href, target) => {
  expect(readingIn({ 'tools/stand.yaml': anAlignment() }).link(href)).toMatchObject({ kind: 'inside', href: target });
});

test.each(['https://port.example/a#b', 'HTTPS://port.example/', 'mailto:ana@lanternhouse.example'])(
  'the link "%s" leads out, as it is',
  (href) => {
    expect(readingIn().link(href)).toMatchObject({ kind: 'outside', href });
  },
);

test.each([
  ['what-waiting-costs#what-we-know', 'pages/what-waiting-costs/#what-we-know'],
  ['/jobs/validation/', 'jobs/validation/'],
  ['/', undefined],
  ['#here', undefined],
  ['https://port.example/a#b', 'https://port.example/a#b'],
  ['mailto:ana@lanternhouse.example?subject=Your%20trial', 'ana@lanternhouse.example'],
])('on paper the link "%s" is told as "%s"', (href, address) => {
  expect(readingIn().link(href)).toMatchObject({ address });
});

test.each(['what-waiting-costs', 'what-waiting-costs#what-we-know'])(
  'the link "%s" to a page that the account leaves out is no link',
  (href) => {
    const files = { 'accounts/acme/account.yaml': acme({ pages: '{ only: [how-to-try] }' }) };

    expect(readingIn(files).link(href)).toEqual({ kind: 'left-out' });
  },
);

test('a page with a name that every object has, such as "constructor", is a page like any other', () => {
  const files = { 'pages/en/constructor.mdx': aPage() };

  expect(readingIn(files).link('constructor')).toMatchObject({ href: `${ROOT}pages/constructor/` });
});

test.each([
  'constructor',
  '/jobs/constructor/',
  '/jobs/nothing/',
  '/nowhere/',
  'javascript:alert(1)',
  '//port.example',
])('the link "%s", which leads nowhere, is no link', (href) => {
  expect(readingIn().link(href)).toEqual({ kind: 'left-out' });
});

test('claims are numbered as the sources at the end of the page: those of the text, then those of its conflicts', () => {
  const claims = { a: {}, b: {}, c: {}, d: {} };
  const page = aPage(
    '<Conflict id="which" />\n\nFirst <Claim id="c" />, then <Claim id="a" />, then <Claim id="c" />.',
  );
  const reading = readingIn(
    { 'claims/more.yaml': someClaims(claims, { which: ['a', 'b'] }), 'pages/en/sums.mdx': page },
    'en',
    'sums',
  );

  expect(['c', 'a', 'b'].map((id) => reading.claim(id).number)).toEqual([1, 2, 3]);
});

test('a body can ask for terms, roles, tools and conflicts', () => {
  const more = { 'claims/more.yaml': someClaims({ a: {}, b: {} }, { which: ['a', 'b'] }) };
  const reading = readingIn(more);

  expect(reading.term('alarm').name.text).toBe('alarm');
  expect(reading.role('fin').name.text).toBe('Finance');
  expect(reading.tool('requirements').title.text).toBe('What it must do');
  expect(reading.conflict('which').claims.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each(['fact', 'term', 'claim', 'conflict', 'tool', 'role'] as const)(
  'asking for an unknown %s is a fault',
  (name) => {
    expect(() => readingIn()[name]('ghost')).toThrow('ghost');
  },
);
