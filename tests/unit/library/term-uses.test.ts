import { expect, test } from 'vitest';
import { termSchema } from '#domain/term.ts';
import { findTermUses, indexTerms } from '#library/term-uses.ts';
import { aBody } from '../../helpers/builders.ts';

const terms = ['alarm', 'alarm that matters', 'time out of range', 'pilot lane'].map((name) => ({
  id: name.replaceAll(' ', '-'),
  settings: termSchema.parse({ name: { en: name }, definition: { en: 'x' } }),
  placeOf: () => ({ path: 'x' }),
}));

const usesIn = (text: string) =>
  findTermUses(text, aBody(text), indexTerms(terms, 'en')).map(({ term, start, end }) => [
    term,
    text.slice(start, end),
  ]);

test('a term is found at its first use only, in the words of the author', () => {
  expect(usesIn('Alarms ring. An alarm rings.')).toEqual([['alarm', 'Alarms']]);
});

test('the longest name counts where one is part of another', () => {
  expect(usesIn('An alarm that matters is no alarm.')).toEqual([
    ['alarm-that-matters', 'alarm that matters'],
    ['alarm', 'alarm'],
  ]);
});

test('names are found across line ends and no-break spaces, and not across signs', () => {
  expect(usesIn('The time out\nof\u00a0range. A pilot, lane.')).toEqual([
    ['time-out-of-range', 'time out\nof\u00a0range'],
  ]);
});

test('no part of a word, of a heading, of a link or of code is a term', () => {
  expect(usesIn('## Alarm\n\nAlarming [alarm](x) `alarm`')).toEqual([]);
});

test('a term that the author placed is not found again', () => {
  expect(usesIn('<Term id="alarm">bell</Term> and alarm')).toEqual([]);
});

function inflected(locale: string, named: Readonly<Record<string, readonly string[]>>) {
  const entries = Object.entries(named).map(([id, [name = '', ...forms]]) => ({
    id,
    settings: termSchema.parse({ name: { [locale]: name }, definition: { [locale]: 'x' }, forms: { [locale]: forms } }),
    placeOf: () => ({ path: 'x' }),
  }));
  return (text: string) =>
    findTermUses(text, aBody(text, locale), indexTerms(entries, locale)).map(({ term, start, end }) => [
      term,
      text.slice(start, end),
    ]);
}

const inRussian = inflected('ru', {
  excursion: ['температурное отклонение', 'температурных отклонений'],
  count: ['учёт'],
});

test('in Russian, listed forms are found whatever their capitals, and ё is е', () => {
  expect(inRussian('Температурных отклонений было два. Учет ведут.')).toEqual([
    ['excursion', 'Температурных отклонений'],
    ['count', 'Учет'],
  ]);
  expect(inRussian('Учёт.')).toEqual([['count', 'Учёт']]);
});

test('in Russian, no part of a word is a term', () => {
  expect(inRussian('Переучёт и учётный.')).toEqual([]);
});

const inPersian = inflected('fa', {
  excursion: ['انحراف دمایی'],
  load: ['محموله'],
  alarm: ['هشدار'],
  logger: ['ثبت‌کننده'],
  base: ['خط مبنا'],
});

test.each([
  ['a space', 'یک انحراف دمایی بود', 'انحراف دمایی'],
  ['a half-space', 'یک انحراف\u200cدمایی بود', 'انحراف\u200cدمایی'],
  ['nothing', 'یک انحرافدمایی بود', 'انحرافدمایی'],
  ['Arabic letters', 'يك انحراف دمايي بود', 'انحراف دمايي'],
  ['vowel signs', 'یک اِنحراف دمایی بود', 'اِنحراف دمایی'],
])('in Persian, a name is found with %s in it', (_, text, found) => {
  expect(inPersian(text)).toEqual([['excursion', found]]);
});

test.each([
  ['محموله\u200cها رسید', 'محموله\u200cها'],
  ['محموله\u200cهای سرد', 'محموله\u200cهای'],
  ['محموله ها رسید', 'محموله ها'],
  ['محموله\u200cهای\u200cشان', 'محموله\u200cهای\u200cشان'],
  ['محمولهٔ سرد', 'محمولهٔ'],
  ['محموله\u200cای سرد', 'محموله\u200cای'],
  ['«محموله»، گفت', 'محموله'],
])('in Persian, endings belong to the word: %s', (text, found) => {
  expect(inPersian(text)).toEqual([['load', found]]);
});

test('in Persian, the ending that links two words is found after a vowel', () => {
  expect(inPersian('خط مبنای ما')).toEqual([['base', 'خط مبنای']]);
});

test('in Persian, a word that another is joined to is another word', () => {
  expect(inPersian('محموله\u200cمحور و پیش\u200cهشدار و هشداردهنده')).toEqual([]);
});

test('in Persian, a name with a half-space is found with a space too', () => {
  expect(inPersian('ثبت کننده\u200cها')).toEqual([['logger', 'ثبت کننده\u200cها']]);
});
