import { stringsOfPage } from './strings-of-page.ts';
import type { ToolStrings } from './tool-strings.ts';

const strings: ToolStrings = await stringsOfPage({
  en: async () => (await import('./tools/en.ts')).en,
  ru: async () => (await import('./tools/ru.ts')).ru,
  fa: async () => (await import('./tools/fa.ts')).fa,
});

/** The tools' strings in the language of the page, the only ones that a browser loads. */
export function toolStrings(): ToolStrings {
  return strings;
}
