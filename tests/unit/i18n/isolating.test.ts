import { expect, test } from 'vitest';
import { isolating } from '#i18n/isolating.ts';

const strings = {
  by: (name: string, day: string) => `${name}, ${day}`,
  count: (count: number, shown: string) => `${count} ${shown}`,
  inner: { to: (place: string) => `to ${place}` },
  list: ['a', 'b'] as readonly string[],
  plain: 'words',
};

test('a name in letters of the other direction keeps its own within a sentence', () => {
  expect(isolating(strings, 'fa').by('Kestrelmoor', '۱ آذر')).toBe('\u2068Kestrelmoor\u2069, ۱ آذر');
  expect(isolating(strings, 'en').by('پخش دارویی', '1 May')).toBe('\u2068پخش دارویی\u2069, 1 May');
  expect(isolating(strings, 'fa').inner.to('Acme')).toBe('to \u2068Acme\u2069');
});

test('a name of the same direction, a figure and an address stay as they are', () => {
  expect(isolating(strings, 'ru').by('Kestrelmoor', '1 мая')).toBe('Kestrelmoor, 1 мая');
  expect(isolating(strings, 'fa').count(3, '۳')).toBe('3 ۳');
  expect(isolating(strings, 'fa').inner.to('https://x.example/#ask')).toBe('to https://x.example/#ask');
});

test('plain strings, lists and sections that are drawn stay as they are', () => {
  const { list, plain, inner } = isolating(strings, 'fa', ['inner']);

  expect({ list, plain }).toEqual({ list: ['a', 'b'], plain: 'words' });
  expect(inner.to('Acme')).toBe('to Acme');
});
