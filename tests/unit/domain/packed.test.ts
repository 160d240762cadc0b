import { expect, test } from 'vitest';
import { pack, unpack } from '#domain/packed.ts';

test.each([
  { text: 'Обычный текст', locale: 'ru' },
  { text: 'A text in another language', locale: 'en' },
  { text: 'A text with more beside it', locale: 'ru', note: 'kept' },
  ['=B2', "='x'", "'quoted'", '"~"', '\\', '\\"', '\n\t', '~~', '', '='],
  { list: [{ text: '= a sign first', locale: 'ru' }, 0, -1.5, true, null], 'a "key"~': {} },
  'one text',
  [],
])('%j comes back as it was', (value) => {
  expect(unpack(pack(value, 'ru'), 'ru')).toEqual(value);
});

test('leaves out what is undefined', () => {
  expect(unpack<object>(pack({ here: 1, gone: undefined }, 'en'), 'en')).toStrictEqual({ here: 1 });
});

test('has no quotes, and says the language of the whole nowhere', () => {
  const packed = pack({ title: { text: 'عنوان', locale: 'fa' }, id: 'one' }, 'fa');
  expect(packed).toBe('{~title~:~=عنوان~,~id~:~one~}');
});
