import { INTERFACE_LOCALES, interfaceLocale } from '#i18n/catalogue.ts';
import type { Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { listWords } from '../list-words.ts';
import { pageFolders } from '../page-index.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Where the interface has no words in a language, English ones stand around the text. */
export const untranslatedInterface: Rule = {
  name: 'untranslated-interface',
  severity: 'warning',
  *check(library) {
    const untranslated = library.site?.settings.locales.filter((locale) => !isSpoken(locale)) ?? [];
    for (const { path, locale } of pageFolders(library))
      if (untranslated.includes(locale)) yield finding(locale, { path });
    yield* accountLocales(library, untranslated);
  },
};

function* accountLocales({ accounts }: Library, untranslated: readonly string[]): Generator<RuleFinding> {
  for (const { settings, placeOf } of accounts.values())
    for (const [at, locale] of settings.locales.entries())
      if (untranslated.includes(locale)) yield finding(locale, placeOf(['locales', at]));
}

/** Also a language with a region, as `ru-KZ`, where the interface has words in the language. */
function isSpoken(locale: string): boolean {
  const spoken = interfaceLocale(locale);
  return locale === spoken || locale.startsWith(`${spoken}-`);
}

function finding(locale: string, place: RuleFinding['place']): RuleFinding {
  return {
    place,
    message: `The interface has words in ${listWords(INTERFACE_LOCALES)} only and not in ${quoted(locale)}, so buyers would read English buttons and headings around the text.`,
    fix: `have src/i18n/en.ts translated and add it to src/i18n/catalogue.ts, before anybody who reads "${locale}" gets the link.`,
  };
}
