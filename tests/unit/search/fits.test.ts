import { expect, test } from 'vitest';
import { fits, queryWords } from '#search/fits.ts';
import { isInScriptOf } from '#search/script-of.ts';

test.each([
  ['costs.', 'costing', 'en'],
  ['written-off', 'off', 'en'],
  ['Companies', 'company', 'en'],
  ['грузов', 'груза', 'ru'],
  ['Согласование', 'согласованием', 'ru'],
  ['هشدارهایی', 'هشدار', 'fa'],
  ['یکپارچه‌سازی.', 'سازی', 'fa'],
])('%s is taken for %s', (found, typed, locale) => {
  expect(fits(found, typed, locale)).toBe(true);
});

test.each([
  ['x', 'xyzzy'],
  ['a', 'api'],
  ['log.', 'logers'],
  ['and', 'an'],
  ['one', 'once'],
])('%s is not what was meant by %s, unless it begins with all of it', (found, typed) => {
  expect(fits(found, typed, 'en')).toBe(found.startsWith(typed));
});

test('the words of a query are told apart at hyphens and slashes', () => {
  expect([...queryWords('Write-off AC/DC, – off', 'en')]).toEqual([
    ['write', 'Write'],
    ['off', 'off'],
    ['ac', 'AC'],
    ['dc', 'DC,'],
  ]);
});

test('a text without letters may be in any language, and one with letters in that of its script', () => {
  expect(['1403', 'учёт', 'log учёт'].map((text) => isInScriptOf(text, 'en'))).toEqual([true, false, true]);
  expect(['هشدار', 'logger', 'logger'].map((text, at) => isInScriptOf(text, ['fa', 'fa', 'ja'][at] ?? ''))).toEqual([
    true,
    false,
    true,
  ]);
});
