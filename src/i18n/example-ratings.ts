import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from './format.ts';
import { scriptSigns } from './script-signs.ts';

const EXAMPLE = [4, 2, 5, undefined, 1, 3];

/** Ratings that show how to answer by hand, as many as there are statements: "4 2 5 ? 1 3". */
export function exampleRatings(count: number, locale: Locale): string {
  const shown = (rating: number | undefined) =>
    rating === undefined ? scriptSigns(locale).question : formatNumber(rating, locale);
  return Array.from({ length: count }, (_, at) => shown(EXAMPLE[at % EXAMPLE.length])).join(' ');
}
