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
