import { z } from 'zod';
import { daySchema, httpsUrlSchema, idSchema } from './ids.ts';
import { localText } from './local-text.ts';
import { plainText } from './plain-text.ts';

/** Units that a figure may have. Durations and `percent`, `celsius` are formatted for the reader's language; `count` stands before its noun. */
export const CLAIM_UNITS = [
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'percent',
  'times',
  'count',
  'celsius',
  'EUR',
  'GBP',
  'USD',
] as const;

export type ClaimUnit = (typeof CLAIM_UNITS)[number];

const sourceSchema = z.strictObject({
  /** Title of the study, record or document. */
  title: plainText(200),
  /** Who published it. */
  publisher: plainText(120),
  /** Public address, `https:`, where there is one. */
  url: httpsUrlSchema.optional(),
});

/** A figure or a statement that a page may rest on. */
export const claimSchema = z.strictObject({
  id: idSchema,
  /** What is measured. Two claims with one metric and different values need a conflict record. */
  metric: idSchema,
  /** Sentence without its figure: "One hour out of range costs all functions together, on average". */
  statement: localText(240),
  /** The figure. Left out for a statement that has none. */
  value: z.number().optional(),
  /** The figure's unit. Needed with a value. */
  unit: z.enum(CLAIM_UNITS).optional(),
  /** What the figure counts or refers to: "per load"; for `count` the noun: "loads". */
  per: localText(60).optional(),
  /** Lowest and highest value seen, in the same unit. */
  range: z.tuple([z.number(), z.number()]).optional(),
  source: sourceSchema,
  /** Day on which the figure was true, `YYYY-MM-DD`. */
  date: daySchema,
  /** Person of `site.yaml` who answers for it. */
  owner: idSchema,
  /** True when the figure is invented for a demonstration. Readers are told. */
  illustrative: z.boolean().default(false),
  /** How it was found and what it does not show. */
  method: localText(500).optional(),
});

export type Claim = z.infer<typeof claimSchema>;

/** Two or more claims that measure the same thing and differ. */
export const conflictSchema = z.strictObject({
  id: idSchema,
  /** The question that both answer. */
  question: localText(160),
  /** Claims, by id. */
  claims: z.array(idSchema).min(2).max(6),
  /** Why the figures differ. */
  why: localText(800),
  /** How the group can decide which to use. */
  decide: localText(800),
});

export type Conflict = z.infer<typeof conflictSchema>;

/** `claims/<topic>.yaml`: a part of the claim ledger. */
export const claimsFileSchema = z.strictObject({
  claims: z.array(claimSchema).default([]),
  conflicts: z.array(conflictSchema).default([]),
});
