import type { Locale } from '#domain/local-text.ts';
import type { Widened } from './catalogue.ts';
import { isolating } from './isolating.ts';
import { meeting as en } from './tools/en/meeting.ts';
import { meeting as fa } from './tools/fa/meeting.ts';
import { meeting as ru } from './tools/ru/meeting.ts';

/** Strings of the meeting in one language. Apart from those of its room, because whoever only answers needs none of them. */
export interface MeetingStrings {
  readonly meeting: Widened<typeof en>;
}

const MEETING_STRINGS: Readonly<Record<Locale, MeetingStrings>> = {
  en: isolating<MeetingStrings>({ meeting: en }, 'en'),
  ru: isolating({ meeting: ru }, 'ru'),
  fa: isolating({ meeting: fa }, 'fa'),
};

/**
 * The strings of the meeting in this language, or in English where there are none of its own. A browser gets
 * `meeting-strings.browser.ts` in the place of this file (package.json, `imports`).
 */
export function meetingStrings(locale: Locale): MeetingStrings {
  return MEETING_STRINGS[locale] ?? { meeting: en };
}
