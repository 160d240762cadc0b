import { languageName } from '#i18n/language-name.ts';
import type { Page } from '#library/library.ts';
import type { Microsite } from './microsite.ts';
import { contactOf, mailTo } from './understanding.ts';

/** What a reader is told of a page that has no version in the microsite's language. */
export interface UntranslatedNotice {
  /** Language that the page is in, named in the reader's. */
  readonly language: string;
  /** Who can be asked for a translation. */
  readonly name: string;
  /** Address of a mail that asks for it. */
  readonly ask: string;
}

/** The notice on a page; `undefined` where it is in the microsite's own language. */
export function untranslatedNotice(microsite: Microsite, page: Page): UntranslatedNotice | undefined {
  const { locale, interfaceLocale, t } = microsite;
  if (page.locale === locale) return undefined;
  const { name, email } = contactOf(microsite);
  return {
    language: languageName(page.locale, interfaceLocale),
    name,
    ask: mailTo(email, t.page.untranslatedSubject(page.settings.title)),
  };
}
