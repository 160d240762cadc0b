import type { SearchStrings } from './search-strings.ts';
import { stringsOfPage } from './strings-of-page.ts';

const strings: SearchStrings = await stringsOfPage<SearchStrings>({
  en: async () => ({ search: (await import('./tools/en/search.ts')).search }),
  ru: async () => ({ search: (await import('./tools/ru/search.ts')).search }),
  fa: async () => ({ search: (await import('./tools/fa/search.ts')).search }),
});

/** The strings of search in the language of the page, the only ones that a browser loads. */
export function searchStrings(): SearchStrings {
  return strings;
}
