import type { Library, SettingsDocument } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { pageFiles } from '../page-index.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A language without a page and without a text would show its readers another language everywhere. */
export const emptyLanguage: Rule = {
  name: 'empty-language',
  severity: 'warning',
  *check(library) {
    const locales = library.site?.settings.locales ?? [];
    const inUse = new Set(locales);
    for (const [at, locale] of locales.entries()) {
      if (isWritten(library, locale, () => true)) continue;
      inUse.delete(locale);
      yield* siteFinding(library, locale, at);
    }
    for (const { id, settings, placeOf } of library.accounts.values())
      for (const [at, locale] of settings.locales.entries())
        if (inUse.has(locale) && !isWritten(library, locale, (account) => [undefined, id].includes(account)))
          yield {
            place: placeOf(['locales', at]),
            message: `Nothing that this account shows is written in ${quoted(locale)} yet, so its readers would find every page and text in another language.`,
            fix: `write its texts and pages in "${locale}", or take "${locale}" out of "locales".`,
          };
  },
};

function* siteFinding({ site }: Library, locale: string, at: number): Generator<RuleFinding> {
  if (!site) return;
  yield {
    place: site.placeOf(['locales', at]),
    message: `No page and no text is written in ${quoted(locale)} yet, so readers of this language would find everything in another one.`,
    fix: `add texts under "${locale}:" and pages in pages/${locale}/, or take "${locale}" out of "locales".`,
  };
}

/** Whether something is written in a language among what belongs to all accounts or to one that counts. */
function isWritten(library: Library, locale: string, counts: (account: string | undefined) => boolean): boolean {
  const isPage = pageFiles(library).some((page) => page.locale === locale && counts(page.account));
  return isPage || library.documents.some((document) => counts(accountOf(document)) && hasText(document, locale));
}

function accountOf({ file }: SettingsDocument): string | undefined {
  return /^accounts\/([^/]+)\//u.exec(file.path)?.[1];
}

function hasText({ kind, settings }: SettingsDocument, locale: string): boolean {
  return kind.kind !== 'page' && holds(settings.value, locale);
}

function holds(value: unknown, locale: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => (name === locale && typeof inner === 'string') || holds(inner, locale),
  );
}
