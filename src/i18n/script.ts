import type { Locale } from '#domain/local-text.ts';

const known = new Map<Locale, string>();

/** The script that a language is written in, as ISO 15924 names it, by Unicode's likely subtags: `Latn`, `Cyrl`, `Arab`. */
export function scriptOf(locale: Locale): string {
  // Asked for every word of a text, and slow: ICU parses the tag anew each time.
  const script = known.get(locale) ?? new Intl.Locale(locale).maximize().script ?? 'Latn';
  known.set(locale, script);
  return script;
}
