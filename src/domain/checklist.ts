import { z } from 'zod';
import { CHECKLIST_LEVELS, TICK_MEANINGS } from './checklist-level.ts';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';

/** What `must`, `should` and `could` stand for. */
const CHECKLIST_SCALES = ['need', 'urgency'] as const;

/** What it means that a checklist names a role at an item. */
const CHECKLIST_ROLES = ['asking', 'owning'] as const;

const checklistItemSchema = z.strictObject({
  /** Unique within the tool. */
  id: idSchema,
  level: z.enum(CHECKLIST_LEVELS),
  /** The requirement, question or risk. */
  text: localText(300),
  /** Why it matters, or what a good answer sounds like. */
  why: localText(400).optional(),
  /** Roles that will ask about it, or own it: see `rolesAre`. */
  asks: z.array(idSchema).max(8).default([]),
});

/** A list to go through together; complete on paper. */
export const checklistSchema = z.strictObject({
  kind: z.literal('checklist'),
  title: localText(80),
  /** What it is for, one sentence. */
  purpose: localText(240),
  /** What the roles of an item are: those who will ask about it, or those who own it. */
  rolesAre: z.enum(CHECKLIST_ROLES).default('asking'),
  /** What the levels of the items are: how much a thing is needed, or how urgent it is. */
  levels: z.enum(CHECKLIST_SCALES).default('need'),
  /** What a tick means: `done`, `answered` for questions, `owned` for risks. */
  tick: z.enum(TICK_MEANINGS).default('done'),
  /** Whether readers can download it as a table with empty columns for suppliers. */
  download: z.boolean().default(false),
  sections: z
    .array(z.strictObject({ title: localText(80), items: z.array(checklistItemSchema).min(1).max(40) }))
    .min(1)
    .max(20),
});

export type Checklist = z.infer<typeof checklistSchema>;
