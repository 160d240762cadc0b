import { z } from 'zod';
import {
  CHOSEN_OBJECTIVES,
  EXPECTATIONS,
  MOST_ASKED,
  MOST_OBJECTIVES,
  MOST_STATEMENTS,
  RATINGS,
} from './alignment-scale.ts';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';

/** What one role will ask, told to its colleagues: "Quality will ask who signs the release." */
const promptsSchema = z.record(idSchema, localText(200)).default({});

const statementSchema = z.strictObject({
  id: idSchema,
  /** The statement's name in the codes that members pass on. Never change or reuse it; a statement that asks something else gets a new number. */
  number: z.int().min(1).max(MOST_STATEMENTS),
  /** One neutral idea to agree or disagree with. */
  text: localText(240),
  /** The matter in two to six words, as a title: "The pilot’s stop points". */
  about: localText(60),
  /** Where groups often split, and why both may be right. */
  splits: localText(300),
  /** One question that would settle it. */
  settle: localText(240),
  prompts: promptsSchema,
  /** Shared term that the disagreement may be about, by id. */
  term: idSchema.optional(),
  /** Pages that help, by slug. */
  pages: z.array(idSchema).max(4).default([]),
});

const objectiveSchema = z.strictObject({
  id: idSchema,
  /** The objective's name in the codes that members pass on. Never change or reuse it. */
  number: z.int().min(1).max(MOST_OBJECTIVES),
  text: localText(160),
  /** How the group would measure it. */
  measure: localText(240),
  prompts: promptsSchema,
  /** One question that would settle whether it comes first. */
  settle: localText(240),
});

/** One invented answer of the example board. The group's other roles count as asked and not heard. */
const exampleAnswerSchema = z.strictObject({
  role: idSchema,
  /** By statement: 1 to 5, or `?` for "don’t know". */
  ratings: z.record(idSchema, z.union([z.literal(RATINGS), z.literal('?')])),
  /** By statement: whether this person thinks that the colleagues agree. */
  expects: z.record(idSchema, z.enum(EXPECTATIONS)).default({}),
  /** Objectives, most important first. */
  objectives: z.array(idSchema).max(CHOSEN_OBJECTIVES).default([]),
});

/** Statements and objectives on which each member says where they stand. */
export const alignmentSchema = z.strictObject({
  kind: z.literal('alignment'),
  title: localText(80),
  purpose: localText(300),
  statements: z.array(statementSchema).min(1).max(MOST_STATEMENTS),
  /** Statements to suggest, by id. Left out: the first six. An account may suggest others. */
  suggested: z.array(idSchema).min(1).max(MOST_ASKED).optional(),
  objectives: z.array(objectiveSchema).min(CHOSEN_OBJECTIVES).max(MOST_OBJECTIVES),
  /** Numbers of statements and objectives that were taken out after the site went out. None may be used again. */
  retired: z
    .strictObject({
      statements: z.array(z.int().min(1).max(MOST_STATEMENTS)).default([]),
      objectives: z.array(z.int().min(1).max(MOST_OBJECTIVES)).default([]),
    })
    .default({ statements: [], objectives: [] }),
  /** Invented answers that show what a board looks like. */
  example: z.array(exampleAnswerSchema).max(12).default([]),
});

export type Alignment = z.infer<typeof alignmentSchema>;
