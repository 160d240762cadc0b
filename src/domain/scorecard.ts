import { z } from 'zod';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';
import { HIGHEST_MARK, HIGHEST_WEIGHT, MOST_SUPPLIERS } from './scorecard-result.ts';

const criterionSchema = z.strictObject({
  /** Unique within the tool; what readers marked is kept under it. */
  id: idSchema,
  /** The criterion in a few words. */
  name: localText(80),
  /** What is meant by it. */
  about: localText(240),
  /** How the group finds out, without taking a supplier's word for it. */
  check: localText(300),
  /** Proposed weight, in parts of any size. Left out: 1, so that all are equal. */
  weight: z.int().min(0).max(HIGHEST_WEIGHT).default(1),
  /** Whether the group is advised to buy from nobody who fails here. */
  must: z.boolean().default(false),
  /** Roles that will ask about it. */
  asks: z.array(idSchema).max(8).default([]),
});

const markSchema = z.union([z.int().min(0).max(HIGHEST_MARK), z.literal('?')]);

/** Criteria to compare any suppliers by; starts empty. */
export const scorecardSchema = z.strictObject({
  kind: z.literal('scorecard'),
  title: localText(80),
  purpose: localText(300),
  /** What the marks 0, 1, 2, 3, 4 and 5 stand for, in this order. */
  marks: z.array(localText(120)).length(HIGHEST_MARK + 1),
  /** The mark from which a must is met. */
  pass: z.int().min(1).max(HIGHEST_MARK).default(3),
  criteria: z.array(criterionSchema).min(2).max(20),
  /** Invented suppliers that a reader may load, and that the check counts again. */
  example: z.strictObject({
    suppliers: z
      .array(
        z.strictObject({
          id: idSchema,
          name: localText(60),
          /** By criterion: 0 to 5, or `?` where it is not known. */
          marks: z.record(idSchema, markSchema),
          /** The total with the proposed weights, two decimals: the lowest where marks are not known. */
          low: z.number(),
          /** The highest total. */
          high: z.number(),
          /** Musts that this supplier fails, by criterion. */
          fails: z.array(idSchema).default([]),
        }),
      )
      .min(2)
      .max(MOST_SUPPLIERS),
    /** Suppliers that can come first, by id: one, or several while it is open or a tie. */
    first: z.array(idSchema).min(1),
  }),
});

export type Scorecard = z.infer<typeof scorecardSchema>;
