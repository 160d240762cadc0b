import type { Locale } from '#domain/local-text.ts';

/** The forms of a phrase by number; `other` is there in every language. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Picks the form that a count takes in a language, by CLDR's plural rules: 1 день, 2 дня, 5 дней. */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
}
