import type { Locale } from '#domain/local-text.ts';

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string | undefined> = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
]);

/** The way in which a language is written, by the script that Unicode's likely-subtags data give it. */
export function directionOf(locale: Locale): Direction {
  return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(locale).maximize().script) ? 'rtl' : 'ltr';
}
