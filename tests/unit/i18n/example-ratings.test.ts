import { expect, test } from 'vitest';
import { exampleRatings } from '#i18n/example-ratings.ts';

test('ratings by hand have the digits and the question mark of the language', () => {
  expect(exampleRatings(6, 'en')).toBe('4 2 5 ? 1 3');
  expect(exampleRatings(6, 'ru')).toBe('4 2 5 ? 1 3');
  expect(exampleRatings(8, 'fa')).toBe('۴ ۲ ۵ ؟ ۱ ۳ ۴ ۲');
});
