import type { Locale } from '#domain/local-text.ts';
import { type Direction, directionOf } from './direction.ts';

/** Attributes of an element whose language is another than that of the text around it. */
export interface LanguageMarks {
  readonly lang?: Locale;
  readonly dir?: Direction;
}

/** The language and direction that an element must be marked with; nothing where it is in the language around it. */
export function languageMarks(locale: Locale, within: Locale): LanguageMarks {
  return locale === within ? {} : { lang: locale, dir: directionOf(locale) };
}
