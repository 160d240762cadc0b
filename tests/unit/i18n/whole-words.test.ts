import { expect, test } from 'vitest';
import { wholeWords } from '#i18n/whole-words.ts';

const shown = (text: string) => wholeWords(text).map((piece) => (piece.isWhole ? `[${piece.text}]` : piece.text));

test('words with a hyphen are pieces of their own', () => {
  expect(shown('Нужно ли нам что-то делать?')).toEqual(['Нужно ли нам ', '[что-то]', ' делать?']);
  expect(shown('Up-to-date – or not?')).toEqual(['[Up-to-date]', ' – or not?']);
  expect(shown('Who?')).toEqual(['Who?']);
});
