import type { Library } from '#library/library.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import { pageFolders } from '../page-index.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A language that the site does not have is shown to nobody. */
export const unknownLocale: Rule = {
  name: 'unknown-locale',
  severity: 'error',
  *check(library) {
    const locales = library.site?.settings.locales;
    if (!locales) return;
    yield* unlistedFolders(library, locales);
    yield* accountLocales(library, locales);
  },
};

function* unlistedFolders(library: Library, locales: readonly string[]): Generator<RuleFinding> {
  for (const { path, locale } of pageFolders(library)) {
    if (locales.includes(locale)) continue;
    yield {
      place: { path },
      message: `The folder is for the language ${quoted(locale)}, which site.yaml does not list, so no buyer would see its pages.`,
      fix: useOneOf(locale, locales, `add "${locale}" to "locales" in site.yaml`),
    };
  }
}

function* accountLocales({ accounts }: Library, locales: readonly string[]): Generator<RuleFinding> {
  for (const { settings, placeOf } of accounts.values()) {
    for (const [at, locale] of settings.locales.entries()) {
      if (locales.includes(locale)) continue;
      yield {
        place: placeOf(['locales', at]),
        message: `The language ${quoted(locale)} is not one of the site's, so this account would get pages without words in it.`,
        fix: useOneOf(locale, locales, `add "${locale}" to "locales" in site.yaml`),
      };
    }
    if (settings.locales.includes(settings.defaultLocale)) continue;
    yield {
      place: placeOf(['defaultLocale']),
      message: `The link would open in ${quoted(settings.defaultLocale)}, which is not one of the account's languages, so its readers would find nothing.`,
      fix: useOneOf(settings.defaultLocale, settings.locales, `add "${settings.defaultLocale}" to "locales"`),
    };
  }
}
