import { z } from 'zod';
import { BRIEF_SECTIONS } from './brief-section.ts';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';

/** Options that leave things as they are: without them a paper can only end in a purchase. */
export const BRIEF_WAYS_OUT = ['do-nothing', 'not-yet'] as const;

const suggestion = {
  /** Unique within its list. Drafts that readers keep name it, so never change it. */
  id: idSchema,
  /** Neutral words that any supplier could sign. */
  text: localText(240),
  /** Pages that it rests on, by slug; the brief's version follows their text. */
  pages: z.array(idSchema).max(4).default([]),
};

const suggestionSchema = z.strictObject(suggestion);

const optionSchema = z.strictObject({
  ...suggestion,
  /** What choosing it means, and what it leaves undone. */
  note: localText(200).optional(),
  /** Set on the options that leave things as they are, for now or for good. */
  is: z.enum(BRIEF_WAYS_OUT).optional(),
});

const stopPointSchema = z.strictObject({
  ...suggestion,
  /** Figures that it rests on, by id. */
  claims: z.array(idSchema).max(3).default([]),
});

/** What a decision brief can be put together from; the room `brief/` shows it. The recommendation has no suggestion: only the group can make one. */
export const briefSchema = z.strictObject({
  kind: z.literal('brief'),
  title: localText(80),
  purpose: localText(300),
  /** A question that helps the group to fill a part, by part. */
  prompts: z.partialRecord(z.enum(BRIEF_SECTIONS), localText(200)).default({}),
  /** Ways to put the question to decide; a group takes one and rewords it. */
  questions: z.array(suggestionSchema).max(6).default([]),
  /** At least two, among them one that does nothing and one that waits. */
  options: z.array(optionSchema).min(2).max(12),
  /** What the group might have to pay, as claims with a figure, by id. */
  costs: z.array(idSchema).max(20).default([]),
  /** Other figures worth having on the paper, by id. */
  figures: z.array(idSchema).max(20).default([]),
  /** When to stop, and who may say so. */
  stopPoints: z.array(stopPointSchema).max(20).default([]),
  /** Questions that groups often leave open. */
  openQuestions: z.array(suggestionSchema).max(12).default([]),
  /** Shared terms that the paper may need, by id. */
  terms: z.array(idSchema).max(24).default([]),
});

export type Brief = z.infer<typeof briefSchema>;
