import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutQuery, normalForm, queryVariants, wordKey } from '#search/normal-form.ts';

describe('the normal form of a text', () => {
  test('writes ya, kaf, ha and Arabic digits in the Persian way', () => {
    expect(normalForm('يكپارچه‌سازي، ١٤٠٣، خانۀ', 'fa')).toBe('یکپارچه‌سازی، ۱۴۰۳، خانه');
  });

  test('keeps what an author wrote on purpose: half-spaces, vowel marks, either kind of digits', () => {
    const text = 'می‌خواهیم قطعاً ۲۵۰ یا 250';
    expect(normalForm(text, 'fa')).toBe(text);
  });

  test('takes out what nobody sees: tatweel, soft hyphens, marks of direction', () => {
    expect(normalForm('قـــرارداد \u2068API\u2069', 'fa')).toBe('قرارداد API');
    expect(normalForm('tempe\u00adrature', 'en')).toBe('temperature');
  });

  test('leaves Arabic letters alone in Arabic', () => {
    expect(normalForm('كيف', 'ar')).toBe('كيف');
  });

  test('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const locale of ['en', 'fa'])
          expect(normalForm(normalForm(text, locale), locale)).toBe(normalForm(text, locale));
      }),
    );
  });
});

describe('what is asked of the index', () => {
  test('is the query itself where nothing else can be meant', () => {
    expect(queryVariants('  written-off   load ', 'en')).toEqual(['written-off load']);
  });

  test('joins Persian affixes, and takes half-spaces as spaces and as nothing', () => {
    expect(queryVariants('حساب ها', 'fa')).toEqual(['حساب ها', 'حسابها']);
    expect(queryVariants('می‌خواهیم', 'fa')).toEqual(['می‌خواهیم', 'می خواهیم', 'میخواهیم']);
  });

  test('has digits of both kinds', () => {
    expect(queryVariants('١٤٠٣', 'fa')).toEqual(['۱۴۰۳', '1403']);
    expect(queryVariants('1403', 'fa')).toEqual(['1403', '۱۴۰۳']);
  });

  test('is nothing for a query without a letter or a digit', () => {
    expect(['', '  ', '<>', '…'].map((query) => queryVariants(query, 'en'))).toEqual([[], [], [], []]);
  });

  test('is never more than six forms, nor longer than 300 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (query) => {
        const variants = queryVariants(`${query} می‌شود ها ۱۲`, 'fa');
        expect(variants.length).toBeLessThanOrEqual(6);
        expect(Math.max(0, ...variants.map(({ length }) => length))).toBeLessThanOrEqual(600);
      }),
    );
    expect(cutQuery('word '.repeat(3000)).split(' ')).toHaveLength(24);
    expect(cutQuery('x'.repeat(10_000))).toHaveLength(300);
  });
});

test('two ways to write a word have one key', () => {
  expect(wordKey('«حساب‌ها»،', 'fa')).toBe(wordKey('حسابها', 'fa'));
  expect(wordKey('محمّد', 'fa')).toBe(wordKey('محمد', 'fa'));
  expect(wordKey('١٤٠٣', 'fa')).toBe('1403');
  expect(wordKey('Учёт,', 'ru')).toBe(wordKey('учет', 'ru'));
  expect(wordKey('Write-off.', 'en')).toBe('writeoff');
  expect(wordKey('…', 'en')).toBe('');
});
