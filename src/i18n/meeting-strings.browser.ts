import type { MeetingStrings } from './meeting-strings.ts';
import { stringsOfPage } from './strings-of-page.ts';

const strings: MeetingStrings = await stringsOfPage<MeetingStrings>({
  en: async () => ({ meeting: (await import('./tools/en/meeting.ts')).meeting }),
  ru: async () => ({ meeting: (await import('./tools/ru/meeting.ts')).meeting }),
  fa: async () => ({ meeting: (await import('./tools/fa/meeting.ts')).meeting }),
});

/** The strings of the meeting in the language of the page, the only ones that a browser loads. */
export function meetingStrings(): MeetingStrings {
  return strings;
}
