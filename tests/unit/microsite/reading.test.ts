import { expect, test } from 'vitest';
import type { SoundLibrary } from '#library/library.ts';
import { readingOf } from '#microsite/reading.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment, aSite, aSoundLibrary, micrositeOf, someClaims } from '../../helpers/microsites.ts';

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

function factIn(
  type: string,
  value: string | undefined,
  locale = 'en',
  settings: Readonly<Record<string, string>> = {},
) {
  const currency = type === 'money' ? ', currency: EUR' : '';
  return readingIn(
    {
      'facts.yaml': `sites: { name: { en: Sites }, type: number, fallback: { en: your } }\nit-is: { name: { en: It }, type: ${type}${currency}, fallback: { en: your figure, de: Ihre Zahl } }\n`,
      'accounts/acme/account.yaml': acme({
        ...(value === undefined ? {} : { facts: `{ it-is: ${value} }` }),
        ...settings,
      }),
    },
    locale,
  ).fact('it-is');
}

const GERMAN = { locales: '[de]', defaultLocale: 'de' };

test.each([
  ['number', '1420', '1,420'],
  ['money', '390', '€390'],
  ['money', '390.5', '€390.50'],
  ['percent', '3.1', '3.1%'],
  ['date', '2026-11-12', '12 November 2026'],
  ['text', 'Harbour Board', 'Harbour Board'],
])('a fact of the type %s with the value %s reads "%s"', (type, value, text) => {
  expect(factIn(type, value)).toEqual({ text, locale: 'en' });
});

test('a fact is written as the microsite’s language writes it', () => {
  expect(factIn('money', '1390.5', 'de', GERMAN)).toEqual({ text: '1.390,50\u00a0€', locale: 'de' });
  expect(factIn('date', '2026-11-12', 'de', GERMAN)).toEqual({ text: '12. November 2026', locale: 'de' });
});

test('a fact without a value reads as its fallback, in the language that the fallback has', () => {
  expect(factIn('number', undefined)).toEqual({ text: 'your figure', locale: 'en' });
  expect(factIn('number', undefined, 'de', GERMAN)).toEqual({ text: 'Ihre Zahl', locale: 'de' });
  expect(factIn('number', undefined, 'fr', { locales: '[fr]', defaultLocale: 'fr' }).locale).toBe('en');
});

test('nought is a value', () => {
  expect(factIn('number', '0').text).toBe('0');
});

test('a text per language comes in the microsite’s', () => {
  expect(factIn('text', '{ en: Harbour, de: Hafen }', 'de', GERMAN)).toEqual({ text: 'Hafen', locale: 'de' });
});

test('a plain text is in the account’s own language, whatever the microsite’s is', () => {
  const settings = { locales: '[de, en]', defaultLocale: 'de' };

  expect(factIn('text', 'Hafenamt', 'en', settings)).toEqual({ text: 'Hafenamt', locale: 'de' });
});

test('a fact with an id that every object has, such as "constructor", reads as its fallback', () => {
  const facts = '{ name: { en: Builder }, type: text, fallback: { en: your builder } }';
  const files = {
    'facts.yaml': `constructor: ${facts}\nsites: { name: { en: S }, type: number, fallback: { en: your } }\n`,
  };

  expect(readingIn(files).fact('constructor').text).toBe('your builder');
});

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
  expect(readingIn({ 'tools/stand.yaml': anAlignment() }).link(href)).toEqual({ kind: 'inside', href: target });
});

test.each(['https://port.example/a#b', 'HTTPS://port.example/', 'mailto:ana@lanternhouse.example'])(
  'the link "%s" leads out, as it is',
  (href) => {
    expect(readingIn().link(href)).toEqual({ kind: 'outside', href });
  },
);

test.each(['what-waiting-costs', 'what-waiting-costs#what-we-know'])(
  'the link "%s" to a page that the account leaves out is no link',
  (href) => {
    const files = { 'accounts/acme/account.yaml': acme({ pages: '{ only: [how-to-try] }' }) };

    expect(readingIn(files).link(href)).toEqual({ kind: 'left-out' });
  },
);

test('a page with a name that every object has, such as "constructor", is a page like any other', () => {
  const files = { 'pages/en/constructor.mdx': aPage() };

  expect(readingIn(files).link('constructor')).toEqual({ kind: 'inside', href: `${ROOT}pages/constructor/` });
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

/** A library in which two pages show pictures that could be read: a common page and one of Acme’s own. */
function withPictures(site = aSite()): SoundLibrary {
  const library = aSoundLibrary({ 'site.yaml': site, 'accounts/acme/pages/en/own.mdx': aPage() });
  const picture = (path: string) => {
    const fileName = `0123abcd-${path.slice(path.lastIndexOf('/') + 1)}`;
    return [path, { path, shownPath: path, file: path, bytes: 9, width: 640, height: 360, fileName }] as const;
  };
  const pictures = ['pages/en/images/map.svg', 'accounts/acme/pages/en/plan.png'].map(picture);
  return { ...library, pictures: new Map(pictures), films: new Map([picture('pages/en/tour.mp4')]) };
}

function mediaOf(slug: string, site?: string) {
  const microsite = micrositeOf(withPictures(site));
  const page = microsite.page(slug);
  if (!page) throw new Error('The microsite lacks the page.');
  return readingOf(microsite, page);
}

test('a picture of a common page lies in the folder that all share', () => {
  expect(mediaOf('how-to-try').picture('images/map.svg')).toEqual({
    src: '/pictures/0123abcd-map.svg',
    width: 640,
    height: 360,
  });
});

test('a picture of an account’s own page lies in the account’s folder', () => {
  expect(mediaOf('own').picture('plan.png').src).toBe(`/acme-${'a'.repeat(26)}/files/0123abcd-plan.png`);
});

test('pictures and films stand below the path of the site', () => {
  const reading = mediaOf('how-to-try', aSite({ url: 'https://lanternhouse.example/rooms/' }));

  expect(reading.picture('images/map.svg').src).toBe('/rooms/pictures/0123abcd-map.svg');
  expect(reading.film('tour.mp4')).toBe('/rooms/pictures/0123abcd-tour.mp4');
});

test('a picture that is not there is a fault that names the page', () => {
  expect(() => mediaOf('how-to-try').picture('gone.svg')).toThrow('pages/en/how-to-try.mdx');
});
