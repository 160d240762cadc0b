import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, formatPercent } from '#i18n/format.ts';
import { formatTypedNumber, parseTypedNumber } from '#i18n/typed-number.ts';

describe('a typed number', () => {
  test.each([
    ['5200', 'en', 5200],
    ['5,200', 'en', 5200],
    ['5 200', 'en', 5200],
    ['5\u202f200', 'en', 5200],
    ['5’200', 'en', 5200],
    ['1,234,567.5', 'en', 1_234_567.5],
    ['1.234.567,5', 'en', 1_234_567.5],
    ['3.1', 'en', 3.1],
    ['3,1', 'en', 3.1],
    ['0,375', 'en', 0.375],
    ['3.100', 'en', 3.1],
    ['3.100', 'de', 3100],
    ['3,100', 'de', 3.1],
    ['.5', 'en', 0.5],
    ['−4', 'en', -4],
    ['+4', 'en', 4],
    ['۵۲۰۰', 'fa', 5200],
    ['۵٬۲۰۰', 'fa', 5200],
    ['۳٫۱', 'fa', 3.1],
    ['٣٫١', 'en', 3.1],
    ['  7  ', 'en', 7],
  ])('%s in %s', (text, locale, value) => {
    expect(parseTypedNumber(text, locale)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '-',
    '.',
    'twelve',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '1,2,3',
    '12 34',
    '1.2.3',
    '5,20,000',
    '--1',
    '9'.repeat(41),
    '१२',
  ])('is not %j', (text) => {
    expect(parseTypedNumber(text, 'en')).toBeUndefined();
  });

  test('may have the sign of its unit and no other', () => {
    expect(parseTypedNumber('€390', 'en', '€')).toBe(390);
    expect(parseTypedNumber('390 €', 'en', '€')).toBe(390);
    expect(parseTypedNumber('۳٫۱٪', 'fa', '%')).toBe(3.1);
    expect(parseTypedNumber(formatPercent(-3.1, 'fa'), 'fa', '%')).toBe(-3.1);
    expect(parseTypedNumber(formatMoney(41000, 'EUR', 'fa'), 'fa', 'یورو')).toBe(41000);
    expect(parseTypedNumber('3.1%', 'en', '€')).toBeUndefined();
  });
});

test.each(['en', 'de', 'fa', 'ru', 'fr', 'ar'])('what a field shows in %s is read as the same number', (locale) => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (millionths) => {
      const value = millionths / 1e4;
      return parseTypedNumber(formatTypedNumber(value, locale), locale) === value;
    }),
  );
});

test('no text ever gives NaN or infinity', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('en', 'de', 'fa'), (text, locale) => {
      const value = parseTypedNumber(text, locale);
      return value === undefined || Number.isFinite(value);
    }),
  );
});
