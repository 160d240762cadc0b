import type { Locale } from '#domain/local-text.ts';
import type { Widened } from './catalogue.ts';
import { isolating } from './isolating.ts';
import { keeping as en } from './tools/en/keeping.ts';
import { keeping as fa } from './tools/fa/keeping.ts';
import { keeping as ru } from './tools/ru/keeping.ts';

/** Strings on keeping and copying in one language. Apart from those of the rooms, because pages with any tool carry them. */
export interface KeepingStrings {
  readonly keeping: Widened<typeof en>;
}

const KEEPING_STRINGS: Readonly<Record<Locale, KeepingStrings>> = {
  en: isolating<KeepingStrings>({ keeping: en }, 'en'),
  ru: isolating({ keeping: ru }, 'ru'),
  fa: isolating({ keeping: fa }, 'fa'),
};

/**
 * The strings on keeping and copying in this language, or in English where there are none of its own. A browser gets
 * `keeping-strings.browser.ts` in the place of this file (package.json, `imports`).
 */
export function keepingStrings(locale: Locale): KeepingStrings {
  return KEEPING_STRINGS[locale] ?? { keeping: en };
}
