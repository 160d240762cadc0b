import type { Locale } from '#domain/local-text.ts';
import type { Widened } from './catalogue.ts';
import { keeping } from './tools/en/keeping.ts';

const en = { keeping } as const;

/** Strings on keeping and copying in one language. Apart from those of the rooms, because pages with any tool carry them. */
type KeepingStrings = Widened<typeof en>;

const KEEPING_STRINGS: Readonly<Record<Locale, KeepingStrings>> = { en };

/** The strings on keeping and copying in this language, or in English where there are none of its own. */
export function keepingStrings(locale: Locale): KeepingStrings {
  return KEEPING_STRINGS[locale] ?? en;
}
