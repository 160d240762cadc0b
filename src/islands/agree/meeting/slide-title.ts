import { aboutOf } from '../board/board-words.ts';
import type { Slide } from './slides.ts';
import type { MeetingWords } from './use-meeting-words.ts';

/** What a slide is called when it is announced. */
export function titleOf(slide: Slide, { agree, t }: Pick<MeetingWords, 'agree' | 't'>): string {
  if (slide.kind === 'statement') return aboutOf(slide.item.statement, agree.card);
  return t.meeting.screen[slide.kind];
}
