import type { Locale, Said } from './local-text.ts';

declare const OF: unique symbol;

/** A value of JSON as one short text, made by `pack` for `unpack`. */
export type Packed<T> = string & { readonly [OF]?: T };

/** Stands before a text in the language of the whole. */
const SAID = '=';

/** Stands before any other text that begins with one of the two. */
const PLAIN = "'";

/**
 * Everything that a page's browser code is given, as the value of one attribute. Quotes are `~`, since an attribute
 * spells each of them with six letters, and texts in `locale` do without a word on their language. What the markup says
 * again belongs to the end of the value: gzip finds it among the last 32 KB only.
 *
 * @param value of JSON alone; members that are `undefined` are left out.
 */
export function pack<T>(value: T, locale: Locale): Packed<T> {
  const text = JSON.stringify(value, (_, each: unknown) => {
    if (isSaidIn(each, locale)) return SAID + each.text;
    return typeof each === 'string' && (each.startsWith(SAID) || each.startsWith(PLAIN)) ? PLAIN + each : each;
  });
  return swapQuotes(text);
}

/** The value that was packed. @param locale the one with which it was. */
export function unpack<T>(packed: Packed<T>, locale: Locale): T {
  return JSON.parse(swapQuotes(packed), (_, each: unknown) => {
    if (typeof each !== 'string') return each;
    if (each.startsWith(SAID)) return { text: each.slice(1), locale };
    return each.startsWith(PLAIN) ? each.slice(1) : each;
  });
}

/** Each of the two signs for the other: done twice, it changes nothing. */
function swapQuotes(text: string): string {
  return text.replaceAll(/["~]/gu, (sign) => (sign === '"' ? '~' : '"'));
}

function isSaidIn(value: unknown, locale: Locale): value is Said {
  if (typeof value !== 'object' || value === null) return false;
  const { text, locale: own, ...more } = value as Partial<Said>;
  return typeof text === 'string' && own === locale && Object.keys(more).length === 0;
}
