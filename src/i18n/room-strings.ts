import type { Locale } from '#domain/local-text.ts';
import type { Widened } from './catalogue.ts';
import { isolating } from './isolating.ts';
import { en } from './room/en.ts';
import { fa } from './room/fa.ts';
import { ru } from './room/ru.ts';

/** The strings of *Where we agree* in one language. Apart from those of the other tools, which its page need not carry. */
export type RoomStrings = Widened<typeof en>;

const ROOM_STRINGS: Readonly<Record<Locale, RoomStrings>> = {
  en: isolating<RoomStrings>(en, 'en'),
  ru: isolating(ru, 'ru'),
  fa: isolating(fa, 'fa'),
};

/**
 * The strings of *Where we agree* in this language, or in English where there are none of its own. A browser gets
 * `room-strings.browser.ts` in the place of this file (package.json, `imports`).
 */
export function roomStrings(locale: Locale): RoomStrings {
  return ROOM_STRINGS[locale] ?? en;
}
