import type { Locale } from '#domain/local-text.ts';
import type { Widened } from './catalogue.ts';
import { en } from './tools/en.ts';

/** Strings of the interactive tools in one language. Apart from the catalogue, because browsers carry them. */
export type ToolStrings = Widened<typeof en>;

const TOOL_STRINGS: Readonly<Record<string, ToolStrings>> = { en };

/** The tools' strings in this language, or in English where there are none of its own. */
export function toolStrings(locale: Locale): ToolStrings {
  return TOOL_STRINGS[locale] ?? en;
}
