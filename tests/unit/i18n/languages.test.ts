import { describe, expect, test } from 'vitest';
import { catalogue, interfaceLocale } from '#i18n/catalogue.ts';
import { languageMarks } from '#i18n/language-marks.ts';
import { languageName, ownLanguageName } from '#i18n/language-name.ts';
import { scriptOf } from '#i18n/script.ts';
import { splitAround } from '#i18n/split-around.ts';

describe('the interface', () => {
  test.each([
    ['fa', 'fa'],
    ['ru-KZ', 'ru'],
    ['fa-AF', 'fa'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['ar', 'en'],
    ['constructor', 'en'],
  ])('speaks to readers of %s in %s', (locale, spoken) => {
    expect(interfaceLocale(locale)).toBe(spoken);
    expect(catalogue(locale)).toBe(catalogue(spoken));
  });
});

test('a language is named in itself, with a capital where it has them', () => {
  expect(['en', 'ru', 'fa', 'de', 'hy'].map(ownLanguageName)).toEqual([
    'English',
    'Русский',
    'فارسی',
    'Deutsch',
    'Հայերեն',
  ]);
});

test('a language is named in another, and one that has no name by its tag', () => {
  expect(languageName('en', 'fa')).toBe('انگلیسی');
  expect(languageName('fa', 'ru')).toBe('персидский');
  expect(languageName('xx', 'en')).toBe('xx');
});

test('what is in the language around it has no marks, everything else its language and direction', () => {
  expect(languageMarks('ru', 'ru')).toEqual({});
  expect(languageMarks('fa', 'en')).toEqual({ lang: 'fa', dir: 'rtl' });
  expect(languageMarks('en', 'fa')).toEqual({ lang: 'en', dir: 'ltr' });
});

test.each([
  ['en', 'Latn'],
  ['ru', 'Cyrl'],
  ['fa', 'Arab'],
  ['hy', 'Armn'],
  ['zh', 'Hans'],
  ['xx', 'Latn'],
])('%s is written in %s', (locale, script) => {
  expect(scriptOf(locale)).toBe(script);
});

test('a sentence is parted around the words that were put into it', () => {
  expect(splitAround('On 1 May, as agreed', '1 May')).toEqual(['On ', '1 May', ', as agreed']);
  expect(splitAround('No day here', '1 May')).toEqual(['No day here', '', '']);
  expect(splitAround('Nothing', '')).toEqual(['Nothing', '', '']);
});
