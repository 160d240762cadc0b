import type { Locale } from '#domain/local-text.ts';
import { regional } from './format.ts';
import { scriptSigns } from './script-signs.ts';

const DIRECTION_MARKS = /[\u200e\u200f\u061c]/gu;

/**
 * Names as a list: "Finance, Quality and Legal". Where a name has the conjunction in itself, "Shifts and drivers", the
 * list has none and is a series, so that nobody reads its parts as names.
 */
export function formatList(items: readonly string[], locale: Locale): string {
  const format = new Intl.ListFormat(regional(locale), { type: 'conjunction' });
  const conjunction = format.formatToParts(['a', 'b']).find(({ type }) => type === 'literal')?.value ?? ' ';
  const words = conjunction.replace(DIRECTION_MARKS, '');
  if (items.some((item) => item.includes(words))) return formatSeries(items, locale);
  const { comma } = scriptSigns(locale);
  // A comma before the conjunction: Persian sources differ, Persian books have none.
  const isDoubled = (literal: string) => comma === '،' && literal.startsWith(comma) && literal.endsWith(words);
  return format
    .formatToParts(items)
    .map(({ type, value }) => {
      if (type === 'element') return value;
      const literal = value.replace(DIRECTION_MARKS, '');
      return isDoubled(literal) ? words : literal;
    })
    .join('');
}

/** Texts one after the other without a conjunction: "Finance, Quality, Legal"; behind semicolons where one has a comma. */
export function formatSeries(items: readonly string[], locale: Locale): string {
  const { comma, semicolon } = scriptSigns(locale);
  return items.join(items.some((item) => item.includes(comma)) ? `${semicolon} ` : `${comma} `);
}
