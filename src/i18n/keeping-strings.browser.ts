import type { KeepingStrings } from './keeping-strings.ts';
import { stringsOfPage } from './strings-of-page.ts';

const strings: KeepingStrings = await stringsOfPage({
  en: async () => ({ keeping: (await import('./tools/en/keeping.ts')).keeping }),
  ru: async () => ({ keeping: (await import('./tools/ru/keeping.ts')).keeping }),
  fa: async () => ({ keeping: (await import('./tools/fa/keeping.ts')).keeping }),
});

/** The strings on keeping and copying in the language of the page, the only ones that a browser loads. */
export function keepingStrings(): KeepingStrings {
  return strings;
}
