import type { Widened } from '../catalogue.ts';
import type { en } from './en.ts';
import { brief } from './fa/brief.ts';
import { calculator } from './fa/calculator.ts';
import { checklist } from './fa/checklist.ts';
import { diagnostic } from './fa/diagnostic.ts';
import { keeping } from './fa/keeping.ts';
import { marks } from './fa/marks.ts';
import { scorecard } from './fa/scorecard.ts';

/** Strings of the interactive tools in Persian; those of *Where we agree* are in `room-strings.ts`. */
export const fa: Widened<typeof en> = {
  brief,
  calculator,
  checklist,
  diagnostic,
  keeping,
  marks,
  scorecard,
};
