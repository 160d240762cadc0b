import type { RoomStrings } from './room-strings.ts';
import { stringsOfPage } from './strings-of-page.ts';

const strings: RoomStrings = await stringsOfPage({
  en: async () => (await import('./room/en.ts')).en,
  ru: async () => (await import('./room/ru.ts')).ru,
  fa: async () => (await import('./room/fa.ts')).fa,
});

/** The strings of *Where we agree* in the language of the page, the only ones that a browser loads. */
export function roomStrings(): RoomStrings {
  return strings;
}
