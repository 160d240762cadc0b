import { brief } from './en/brief.ts';
import { calculator } from './en/calculator.ts';
import { checklist } from './en/checklist.ts';
import { diagnostic } from './en/diagnostic.ts';
import { keeping } from './en/keeping.ts';
import { marks } from './en/marks.ts';
import { scorecard } from './en/scorecard.ts';

/** Strings of the interactive tools in English; those of *Where we agree* are in `room-strings.ts`. Every other language has the same shape. */
export const en = {
  brief,
  calculator,
  checklist,
  diagnostic,
  keeping,
  marks,
  scorecard,
} as const;
