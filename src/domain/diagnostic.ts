import { z } from 'zod';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';

const pointsSchema = z.int().min(0).max(10);

const questionSchema = z.strictObject({
  /** Unique within the tool; what readers answered is kept under it. */
  id: idSchema,
  /** One question about the organisation, never about a person. */
  text: localText(200),
  /** Three to five answers, each with its own points. What a reader chose is kept as the points. */
  answers: z
    .array(z.strictObject({ points: pointsSchema, text: localText(200) }))
    .min(3)
    .max(5),
});

const sectionSchema = z.strictObject({
  id: idSchema,
  title: localText(80),
  /** Pages that help where this part is weak, by slug. */
  pages: z.array(idSchema).min(1).max(3),
  questions: z.array(questionSchema).min(1).max(8),
});

const bandSchema = z.strictObject({
  id: idSchema,
  /** Least and most points of the band, both included. */
  from: z.int().min(0),
  to: z.int().min(0),
  /** The result in a few words. */
  title: localText(60),
  /** What it means, and what it does not show. */
  means: localText(400),
  /** The page to read next, by slug. */
  next: idSchema,
});

/** Questions that show where an organisation stands. */
export const diagnosticSchema = z.strictObject({
  kind: z.literal('diagnostic'),
  title: localText(80),
  purpose: localText(300),
  sections: z.array(sectionSchema).min(1).max(8),
  /** Results, lowest first, without gap or overlap, from the least to the most points that can be reached. */
  bands: z.array(bandSchema).min(2).max(6),
  /** A worked example that the check counts again. */
  example: z.strictObject({
    /** By question: the points of the answer. */
    answers: z.record(idSchema, z.int()),
    points: z.int(),
    /** The band that these points fall into. */
    band: idSchema,
    /** The part with the smallest share of its points. */
    weakest: idSchema,
  }),
});

export type Diagnostic = z.infer<typeof diagnosticSchema>;
