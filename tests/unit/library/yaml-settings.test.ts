import { expect, test } from 'vitest';
import { isFault, parseSettings } from '#library/yaml-settings.ts';
import { someSettings } from '../../helpers/builders.ts';

test('a value, a name and what is missing have the place that the editor shows', () => {
  const settings = someSettings('a:\n  - b: c\n    d: e\n');

  expect(settings.placeOf(['a', 0, 'd'])).toEqual({ path: 'file.yaml', line: 3, column: 8 });
  expect(settings.placeOfName(['a', 0, 'd'])).toEqual({ path: 'file.yaml', line: 3, column: 5 });
  expect(settings.placeOf(['a', 0, 'gone', 'deeper'])).toEqual({ path: 'file.yaml', line: 2, column: 5 });
});

test('dates, and numbers that begin with a nought, keep their text where they are text', () => {
  expect(someSettings('a: 2026-11-21\nb: "007"\n').value).toEqual({ a: '2026-11-21', b: '007' });
});

test('a text that a comma split is whole again, and its place is known', () => {
  const settings = someSettings('name: { en: Lab, privacy, and price, ru: x }\n');

  expect(settings.value).toEqual({ name: { en: 'Lab, privacy, and price', ru: 'x' } });
  expect(settings.split).toEqual([{ start: 12, end: 35 }]);
});

test('a name without a value is joined to nothing when no text stands before it', () => {
  expect(someSettings('a: { b }\nc: { d: [e], f }\ng: { h: "i", j }\n').split).toEqual([]);
});

test.each([
  ['a: *b', 'BAD_ALIAS'],
  ['a: &x 1\nb: *x', 'ALIAS'],
  ['__proto__: 1', 'NAME'],
  ['a: { "__proto__": 1 }', 'NAME'],
  ['? [a]\n: b', 'NAME'],
  ['a: !!js/function x', 'TAG_RESOLVE_FAILED'],
  ['a: 1\na: 2', 'DUPLICATE_KEY'],
])('%j cannot be read', (text, code) => {
  const fault = parseSettings(text, 'a.yaml');

  expect(isFault(fault)).toBe(true);
  expect(isFault(fault) && (code === 'BAD_ALIAS' || fault.code === code)).toBe(true);
});
