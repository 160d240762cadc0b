import type { Locale } from '#domain/local-text.ts';
import { regional } from './format.ts';

/** What a language calls itself, beginning with a capital where it has them: «Русский», «فارسی». */
export function ownLanguageName(locale: Locale): string {
  const name = languageName(locale, locale);
  const [first = ''] = name;
  return first.toLocaleUpperCase(locale) + name.slice(first.length);
}

/** What a language is called in another, as it stands within a sentence; its tag where that language has no word for it. */
export function languageName(locale: Locale, within: Locale): string {
  return new Intl.DisplayNames([regional(within), 'en'], { type: 'language' }).of(locale) ?? locale;
}
