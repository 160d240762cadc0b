import { expect, test } from 'vitest';
import { readingOf } from '#microsite/reading.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

function readingIn(files: Texts, locale = 'en') {
  // A page in the same language, so that the body speaks it too.
  const site = aMicrosite({ [`pages/${locale}/how-to-try.mdx`]: aPage(), ...files }, { locale });
  const page = site.page('how-to-try');
  if (!page) throw new Error('The microsite lacks the page.');
  return readingOf(site, page);
}

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
      'accounts/acme/account.yaml': anAccount({
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

test('in a page that has no version in the microsite’s language, a fact speaks the language of the page', () => {
  const files = { 'accounts/acme/account.yaml': anAccount({ ...GERMAN, facts: '{ sites: 1420 }' }) };
  const site = aMicrosite(files, { locale: 'de' });
  const page = site.page('how-to-try');

  expect(page && readingOf(site, page).fact('sites')).toEqual({ text: '1,420', locale: 'en' });
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
