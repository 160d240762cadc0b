import { expect, test } from 'vitest';
import { isValueOf } from '#domain/fact.ts';
import { daySchema, httpsUrlSchema, idSchema } from '#domain/ids.ts';
import { localText, sayIn } from '#domain/local-text.ts';
import { plainText } from '#domain/plain-text.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test.each(['a', 'a-b2', '2fast'])('"%s" is an id', (id) => {
  expect(accepts(idSchema, id)).toBe(true);
});

test.each(['', 'A', 'a--b', '-a', 'a_b', 'a b', '../a', 'a'.repeat(65), '__proto__', 'é'])('"%s" is no id', (id) => {
  expect(accepts(idSchema, id)).toBe(false);
});

test.each(['http://a.example', 'javascript:alert(1)', 'data:text/html,x', '//a.example', 'a'])(
  '"%s" is no address to open',
  (url) => {
    expect(accepts(httpsUrlSchema, url)).toBe(false);
  },
);

test.each(['2026-02-30', '2026-1-1', '21.11.2026', '', null, 20261121])('%j is no day', (day) => {
  expect(accepts(daySchema, day)).toBe(false);
});

test('half-spaces and direction marks are ordinary, overrides are not', () => {
  expect(accepts(plainText(20), 'می\u200cخواهم \u200f')).toBe(true);
  for (const hidden of ['\u202e', '\u2066', '\u0000', '\u001b', ' \n '])
    expect(accepts(plainText(20), hidden)).toBe(false);
});

test('a text needs a language', () => {
  expect(accepts(localText(9), {})).toBe(false);
  expect(accepts(localText(9), { en: 'x' })).toBe(true);
  expect(accepts(localText(9), { english: 'x' })).toBe(false);
});

test('a text comes in the language asked for, or in the nearest there is, with its name', () => {
  const text = { en: 'yes', ru: 'да' };

  expect(sayIn(text, ['ru', 'en'])).toEqual({ text: 'да', locale: 'ru' });
  expect(sayIn(text, ['fa', 'en'])).toEqual({ text: 'yes', locale: 'en' });
  expect(sayIn(text, ['fa'])).toEqual({ text: 'yes', locale: 'en' });
});

test('a value suits its fact', () => {
  expect(isValueOf('number', 3)).toBe(true);
  expect(isValueOf('number', '3')).toBe(false);
  expect(isValueOf('text', { en: 'x' })).toBe(true);
  expect(isValueOf('text', 3)).toBe(false);
  expect(isValueOf('date', '2026-11-21')).toBe(true);
  expect(isValueOf('date', '2026-11-31')).toBe(false);
});
