import type { Locale } from '#domain/local-text.ts';
import { scriptOf } from './script.ts';

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** The way in which a language is written, by its script. */
export function directionOf(locale: Locale): Direction {
  return RIGHT_TO_LEFT_SCRIPTS.has(scriptOf(locale)) ? 'rtl' : 'ltr';
}
