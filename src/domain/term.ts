import { z } from 'zod';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';

/** `distinctive`: said by one role and worth translating. `everyday`: an ordinary word that must not be hunted in texts. */
export const ALIAS_KINDS = ['distinctive', 'everyday'] as const;

const aliasSchema = z.strictObject({
  /** What the role calls it: "loss window". */
  word: localText(60),
  kind: z.enum(ALIAS_KINDS),
});

/** `glossary/<term>.yaml`: one entry of the shared language. */
export const termSchema = z.strictObject({
  /** The word that the whole group can use. */
  name: localText(60),
  /** One to three sentences that no role would dispute. */
  definition: localText(500),
  /** One sentence in which the word is used. */
  example: localText(300).optional(),
  /** What each role calls it, by role. A role that says the shared word itself has no alias. */
  aliases: z.record(idSchema, z.array(aliasSchema).min(1).max(6)).default({}),
  /** Words to avoid, each with the reason. */
  avoid: z
    .array(z.strictObject({ word: localText(60), why: localText(200) }))
    .max(8)
    .default([]),
  /** Other forms under which the word appears in texts, per language, where the rules of plurals do not find them. */
  forms: z.record(z.string(), z.array(z.string().min(1).max(60)).max(40)).default({}),
  /** Terms that are easily confused with it or explain it, by id. */
  related: z.array(idSchema).max(6).default([]),
});

export type Term = z.infer<typeof termSchema>;
