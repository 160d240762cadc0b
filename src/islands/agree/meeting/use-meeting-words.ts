import { type MeetingStrings, meetingStrings } from '#i18n/meeting-strings.ts';
import { useWords, type Words } from '../board/use-words.ts';

/** The room, its strings with those of the meeting, and its way of writing numbers. */
export interface MeetingWords extends Words {
  readonly t: Words['t'] & MeetingStrings;
}

/** What every part of the meeting begins with. */
export function useMeetingWords(): MeetingWords {
  const words = useWords();
  return { ...words, t: { ...words.t, ...meetingStrings(words.agree.locale) } };
}
