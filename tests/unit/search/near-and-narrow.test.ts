import { expect, test } from 'vitest';
import { countValues, isChosen, NO_CHOICE } from '#search/narrow.ts';
import { nearWords } from '#search/near-words.ts';
import type { SearchPage } from '#search/search-file.ts';

test('words that a slip was meant to be are offered, nearest first', () => {
  expect(nearWords('logers', ['log', 'logger', 'loggers', 'ledger'], 'en')).toEqual(['loggers', 'logger']);
  expect(nearWords('оповещние', ['оповещение', 'партия'], 'ru')).toEqual(['оповещение']);
});

test('a word that is there, a short one, and nonsense bring no offers', () => {
  expect(['logger', 'lo', 'xyzzyx', '<b>', ''].map((query) => nearWords(query, ['logger'], 'en'))).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});

const page = (job: string, role: readonly string[], kind: string): SearchPage => ({
  facets: { job: [job], role, kind: [kind] },
  terms: [],
});

const PAGES = [
  page('validation', ['fin', 'it'], 'guide'),
  page('validation', ['it'], 'case'),
  page('other', ['fin'], 'guide'),
];

test('a count says what choosing its value would leave, the other choices as they are', () => {
  const choice = { ...NO_CHOICE, role: 'it' };
  expect([...countValues(PAGES, choice, 'job')]).toEqual([['validation', 2]]);
  expect([...countValues(PAGES, choice, 'role')]).toEqual([
    ['fin', 2],
    ['it', 2],
  ]);
  expect(PAGES.map((each) => isChosen(each, choice))).toEqual([true, true, false]);
});
