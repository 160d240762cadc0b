import { expect, test } from 'vitest';
import { findCalls } from '#search/find-calls.ts';
import type { SearchTerm } from '#search/search-file.ts';

const distinctive = (word: string) => ({ word, isEveryday: false });
const everyday = (word: string) => ({ word, isEveryday: true });

const TERMS: readonly SearchTerm[] = [
  {
    id: 'baseline',
    name: 'baseline',
    calls: [
      { by: 'Finance', words: [distinctive('run rate')] },
      { by: 'Marketing', words: [everyday('before')] },
    ],
  },
  {
    id: 'written-off-load',
    name: 'written-off load',
    calls: [
      { by: 'Finance', words: [distinctive('write-off')] },
      { by: 'Operations', words: [distinctive('spoilage'), distinctive('Write off')] },
    ],
  },
];

const told = (query: string, locale = 'en', terms = TERMS) =>
  findCalls(query, terms, locale).map(({ term, word, by, isWhole }) => [term.id, word, by.join('+'), isWhole]);

test('a colleague’s word stands for the shared term, whoever says it', () => {
  expect(told('write-off')).toEqual([['written-off-load', 'write-off', 'Finance+Operations', true]]);
  expect(told('Write offs')).toEqual([['written-off-load', 'write-off', 'Finance+Operations', true]]);
});

test('it is found within a longer query, after those that are the whole of it', () => {
  expect(told('cost of a write-off')).toEqual([['written-off-load', 'write-off', 'Finance+Operations', false]]);
});

test('an everyday word counts only when nothing else was typed', () => {
  expect(told('before')).toEqual([['baseline', 'before', 'Marketing', true]]);
  expect(told('before the pilot')).toEqual([]);
});

test('the shared term itself, other words, markup and nothing stand for nothing', () => {
  expect(['written-off load', 'log', '<b>', '', 'off write'].map((query) => told(query))).toEqual([[], [], [], [], []]);
});

test('Russian endings make no difference', () => {
  const terms = [
    { id: 'loss', name: 'списанная партия', calls: [{ by: 'Финансы', words: [distinctive('списание')] }] },
  ];
  expect(told('списания', 'ru', terms)).toEqual([['loss', 'списание', 'Финансы', true]]);
  expect(told('список', 'ru', terms)).toEqual([]);
});

test('Persian is found with and without half-space', () => {
  const terms = [{ id: 'load', name: 'بار', calls: [{ by: 'مالی', words: [distinctive('رخداد بسته‌شده')] }] }];
  for (const query of ['رخداد بسته‌شده', 'رخداد بستهشده']) expect(told(query, 'fa', terms)).toHaveLength(1);
});
