import type { Locale } from '#domain/local-text.ts';
import { en } from './en.ts';

export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> };

/** All strings of the interface in one language. */
export type Catalogue = Widened<typeof en>;

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };

/** Languages that the interface has words in. */
export const INTERFACE_LOCALES: readonly Locale[] = Object.keys(CATALOGUES);

/** The interface in this language, or in English where it has none of its own. */
export function catalogue(locale: Locale): Catalogue {
  return CATALOGUES[locale] ?? en;
}
