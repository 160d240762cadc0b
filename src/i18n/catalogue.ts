import type { Locale } from '#domain/local-text.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { isolating } from './isolating.ts';
import { ru } from './ru.ts';

export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> };

/** All strings of the interface in one language. */
export type Catalogue = Widened<typeof en>;

/** Strings that are drawn into pictures, where marks of direction would show. */
const DRAWN = ['cards'];

const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  en: isolating<Catalogue>(en, 'en', DRAWN),
  ru: isolating(ru, 'ru', DRAWN),
  fa: isolating(fa, 'fa', DRAWN),
};

/** Languages that the interface has words in. */
export const INTERFACE_LOCALES: readonly Locale[] = Object.keys(CATALOGUES);

/**
 * The language that the interface speaks to readers of this one: the same, or the same without its region, or English
 * where there are no words in either.
 */
export function interfaceLocale(locale: Locale): Locale {
  const [language = locale] = locale.split('-');
  return [locale, language].find((known) => Object.hasOwn(CATALOGUES, known)) ?? 'en';
}

/** The interface in this language, or in English where it has none of its own. */
export function catalogue(locale: Locale): Catalogue {
  return CATALOGUES[interfaceLocale(locale)] ?? en;
}
