import type { Locale } from '#domain/local-text.ts';
import type { Widened } from './catalogue.ts';
import { isolating } from './isolating.ts';
import { en } from './tools/en.ts';
import { fa } from './tools/fa.ts';
import { ru } from './tools/ru.ts';

/** Strings of the interactive tools in one language. Apart from the catalogue, because browsers carry them. */
export type ToolStrings = Widened<typeof en>;

const TOOL_STRINGS: Readonly<Record<Locale, ToolStrings>> = {
  en: isolating<ToolStrings>(en, 'en'),
  ru: isolating(ru, 'ru'),
  fa: isolating(fa, 'fa'),
};

/**
 * The tools' strings in this language, or in English where there are none of its own. A browser gets
 * `tool-strings.browser.ts` in the place of this file (package.json, `imports`).
 */
export function toolStrings(locale: Locale): ToolStrings {
  return TOOL_STRINGS[locale] ?? en;
}
