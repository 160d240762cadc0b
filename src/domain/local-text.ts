import { z } from 'zod';
import { plainText } from './plain-text.ts';

/** A language tag as used in addresses and as a key of texts: `en`, `fa`, `pt-BR`. */
export const localeSchema = z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/u);

export type Locale = z.infer<typeof localeSchema>;

/** The same text in each language, keyed by language tag. */
export type LocalText = Readonly<Record<Locale, string>>;

/** A text together with the language that it is really in. */
export interface Said {
  readonly text: string;
  readonly locale: Locale;
}

/** A text per language: `en: Finance`. Each at most `max` characters (UTF-16 units), at least one language. */
export function localText(max: number): z.ZodType<LocalText> {
  return z
    .record(localeSchema, plainText(max))
    .refine((texts) => Object.keys(texts).length > 0, { params: { slip: 'no-language' } });
}

/**
 * The text in the language asked for, or in the first of the fallbacks that has it, or in any language it has.
 *
 * @param locales wanted language first, then fallbacks in order of preference.
 */
export function sayIn(text: LocalText, locales: readonly Locale[]): Said {
  for (const locale of [...locales, ...Object.keys(text).toSorted()]) {
    const found = text[locale];
    if (found !== undefined) return { text: found, locale };
  }
  throw new Error('A text without any language passed its schema.');
}
