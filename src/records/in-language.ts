import { type Locale, type LocalText, sayIn } from '#domain/local-text.ts';

/** Whether a value of the settings is one text per language: every key is a language of the site, every value a text. */
export function isLocalText(value: unknown, locales: readonly Locale[]): value is LocalText {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => locales.includes(key) && typeof text === 'string');
}

/** The same settings with each text in one language only, or in the first of the site's languages that it has. */
export function inLanguage(value: unknown, locale: Locale, locales: readonly Locale[]): unknown {
  if (isLocalText(value, locales)) return sayIn(value, [locale, ...locales]).text;
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, locale, locales));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, locale, locales)]));
}
