import type { Locale } from '#domain/local-text.ts';
import type { Widened } from './catalogue.ts';
import { isolating } from './isolating.ts';
import { search as en } from './tools/en/search.ts';
import { search as fa } from './tools/fa/search.ts';
import { search as ru } from './tools/ru/search.ts';

/** Strings of search in one language. Apart from the catalogue, because a browser loads them when search is opened. */
export interface SearchStrings {
  readonly search: Widened<typeof en>;
}

const SEARCH_STRINGS: Readonly<Record<Locale, SearchStrings>> = {
  en: isolating<SearchStrings>({ search: en }, 'en'),
  ru: isolating({ search: ru }, 'ru'),
  fa: isolating({ search: fa }, 'fa'),
};

/**
 * The strings of search in this language, or in English where there are none of its own. A browser gets
 * `search-strings.browser.ts` in the place of this file (package.json, `imports`).
 */
export function searchStrings(locale: Locale): SearchStrings {
  return SEARCH_STRINGS[locale] ?? { search: en };
}
