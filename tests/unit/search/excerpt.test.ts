import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, wordsOfContent } from '#search/excerpt.ts';

const words = Array.from({ length: 100 }, (_, at) => `w${at}`);
const all = { from: 0, to: words.length };
const shown = (places: readonly number[], range = all) =>
  excerptOf(words, places, range)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('');

test('an excerpt stands where most of the found words are', () => {
  expect(shown([2, 50, 52, 53])).toMatch(/^… w46 .* w49 \[w50\] w51 \[w52\] \[w53\] w54 .* w73 …$/u);
});

test('without found words it is the beginning', () => {
  expect(shown([])).toMatch(/^w0 w1 .* w27 …$/u);
});

test('it stays in its part of the text', () => {
  expect(shown([5, 60], { from: 58, to: 62 })).toBe('w58 w59 [w60] w61');
});

test('the words of a text come back as they are, in order, with nothing added but marks of a cut', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^\S{1,8}$/u), { minLength: 1 }), fc.array(fc.nat(60)), (text, places) => {
      const parts = excerptOf(text, places, { from: 0, to: text.length });
      const plain = parts.map(({ text: part }) => part).join('');
      expect(text.join(' ')).toContain(plain.replace(/^… /u, '').replace(/ …$/u, ''));
    }),
  );
});

test('words are counted as Pagefind counts them', () => {
  expect(wordsOfContent('One two\nthree.')).toEqual(['One', 'two', 'three.']);
});
