import { aboutOf } from '../board/board-words.ts';
import type { Words } from '../board/use-words.ts';
import type { Slide } from './slides.ts';

/** What a slide is called when it is announced. */
export function titleOf(slide: Slide, { agree, t }: Pick<Words, 'agree' | 't'>): string {
  if (slide.kind === 'statement') return aboutOf(slide.item.statement, agree.card);
  return t.meeting.screen[slide.kind];
}
