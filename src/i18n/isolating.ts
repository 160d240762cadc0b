import type { Locale } from '#domain/local-text.ts';
import { type Direction, directionOf } from './direction.ts';

const LETTERS: Readonly<Record<Direction, RegExp>> = {
  ltr: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u,
  rtl: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,
};

/** An address stays as it is: programs that make links of addresses would take the marks for a part of it. */
const ADDRESS = /:\/\//u;

/**
 * The same strings, in which every text that is put into a sentence and has letters of the other direction keeps its own
 * direction (Unicode, UAX 9, first strong isolate): otherwise a Latin name would pull the full stop after it, and a
 * Persian one the date, to the wrong side.
 *
 * @param except sections whose strings are left as they are.
 */
export function isolating<T extends object>(strings: T, locale: Locale, except: readonly string[] = []): T {
  const other = LETTERS[directionOf(locale) === 'rtl' ? 'ltr' : 'rtl'];
  const isolate = (text: unknown): unknown =>
    typeof text === 'string' && other.test(text) && !ADDRESS.test(text) ? `\u2068${text}\u2069` : text;
  const wrap = (part: unknown): unknown => {
    if (typeof part === 'function') return (...texts: unknown[]) => part(...texts.map(isolate));
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, wrap(inner)]));
  };
  const wrapped = Object.entries(strings).map(([name, part]) => [name, except.includes(name) ? part : wrap(part)]);
  return Object.fromEntries(wrapped) as T;
}
