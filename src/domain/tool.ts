import { z } from 'zod';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';

export const CHECKLIST_LEVELS = ['must', 'should', 'could'] as const;

/** What `must`, `should` and `could` stand for. */
const CHECKLIST_SCALES = ['need', 'urgency'] as const;

/** What it means that a checklist names a role at an item. */
const CHECKLIST_ROLES = ['asking', 'owning'] as const;

export type ChecklistLevel = (typeof CHECKLIST_LEVELS)[number];

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
  sections: z
    .array(z.strictObject({ title: localText(80), items: z.array(checklistItemSchema).min(1).max(40) }))
    .min(1)
    .max(20),
});

/** Statements and objectives on which each member says where they stand. */
export const alignmentSchema = z.strictObject({
  kind: z.literal('alignment'),
  title: localText(80),
  purpose: localText(300),
  statements: z
    .array(
      z.strictObject({
        id: idSchema,
        /** One neutral idea to agree or disagree with. */
        text: localText(240),
        /** Where groups often split, and the question that would settle it. */
        splits: localText(400),
        /** Pages that help, by slug. */
        pages: z.array(idSchema).max(4).default([]),
      }),
    )
    .min(1)
    .max(12),
  objectives: z
    .array(
      z.strictObject({
        id: idSchema,
        text: localText(160),
        /** How the group would measure it. */
        measure: localText(240),
      }),
    )
    .min(3)
    .max(12),
});

/** `tools/<tool>.yaml`: an aid described as data. */
export const toolSchema = z.discriminatedUnion('kind', [checklistSchema, alignmentSchema]);

export type Tool = z.infer<typeof toolSchema>;
