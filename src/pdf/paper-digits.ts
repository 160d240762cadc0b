import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';

/** Name of the counter style that `digitStyle` defines. */
export const DIGIT_STYLE = 'paper-digits';

/** A style sheet's rule by which page numbers are counted in the digits of a language. */
export function digitStyle(locale: Locale): string {
  const digits = Array.from({ length: 10 }, (_, digit) => `'${formatNumber(digit, locale)}'`);
  return `@counter-style ${DIGIT_STYLE} { system: numeric; symbols: ${digits.join(' ')}; }`;
}

/** A page number as it is printed: the digits of the language, without signs between thousands. */
export function formatPageNumber(page: number, locale: Locale): string {
  return [...String(page)].map((digit) => formatNumber(Number(digit), locale)).join('');
}
