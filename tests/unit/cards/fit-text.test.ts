import { expect, test } from 'vitest';
import { fitText, type TextRoom, type Word } from '#cards/fit-text.ts';

/** Letters half as wide as the font is high, spaces too. */
const LETTER = 0.5;

function wordsOf(text: string): Word[] {
  const signs = (word: string) => [...word].map((sign) => ({ text: sign, width: LETTER }));
  return text
    .split(' ')
    .map((word) => ({ text: word, width: word.length * LETTER, hasSpace: true, signs: signs(word) }));
}

const room: TextRoom = { width: 200, height: 100, sizes: [40, 20, 10], lineHeight: 1.25, space: LETTER };

test('a short text stands at the largest size', () => {
  expect(fitText(wordsOf('Are we'), room)).toEqual({ size: 40, lineHeight: 50, lines: ['Are we'] });
});

test('a longer text steps down until all its words fit whole', () => {
  const fitted = fitText(wordsOf('What one hour out of range really costs'), room);

  expect(fitted?.size).toBe(20);
  expect(fitted?.lines.join(' ')).toBe('What one hour out of range really costs');
});

test('lines are made as equal as they can be, so that no word stands alone', () => {
  expect(fitText(wordsOf('one two three four five'), { ...room, sizes: [20] })?.lines).toEqual([
    'one two three',
    'four five',
  ]);
});

test('a word is never cut where a smaller size holds it whole', () => {
  expect(fitText(wordsOf('Refrigerated'), room)).toMatchObject({ size: 20, lines: ['Refrigerated'] });
});

test('a word longer than a line of the smallest size is cut between two signs, and nothing of it is lost', () => {
  const word = 'x'.repeat(60);
  const fitted = fitText(wordsOf(`so ${word}`), room);

  expect(fitted?.lines.join('').replaceAll(' ', '')).toBe(`so${word}`);
  expect(fitted?.lines.every((line) => line.length * LETTER * (fitted?.size ?? 0) <= room.width)).toBe(true);
});

test('a text that fits at no size is none', () => {
  expect(fitText(wordsOf('word '.repeat(400).trim()), room)).toBeUndefined();
});
