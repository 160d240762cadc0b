import type { Widened } from '../catalogue.ts';
import type { en } from './en.ts';
import { brief } from './ru/brief.ts';
import { calculator } from './ru/calculator.ts';
import { checklist } from './ru/checklist.ts';
import { diagnostic } from './ru/diagnostic.ts';
import { keeping } from './ru/keeping.ts';
import { marks } from './ru/marks.ts';
import { scorecard } from './ru/scorecard.ts';

/** Strings of the interactive tools in Russian; those of *Where we agree* are in `room-strings.ts`. */
export const ru: Widened<typeof en> = {
  brief,
  calculator,
  checklist,
  diagnostic,
  keeping,
  marks,
  scorecard,
};
