import { z } from 'zod';
import { BUYING_JOBS } from './buying-job.ts';
import { daySchema, idSchema } from './ids.ts';
import { plainText } from './plain-text.ts';

/** Kinds of page that advise. */
export const ADVICE_KINDS = [
  'guide',
  'framework',
  'walkthrough',
  'comparison',
  'case',
  'reference',
  'faq',
  'kit',
] as const;

/** Kinds of page that hold a tool. */
export const TOOL_KINDS = ['checklist', 'calculator', 'diagnostic', 'benchmark', 'scorecard', 'alignment'] as const;

export const PAGE_KINDS = [...ADVICE_KINDS, ...TOOL_KINDS] as const;

/** `pages/<locale>/<slug>.mdx`, page settings. Unknown settings are typing slips: errors. */
export const pageSchema = z.strictObject({
  /** Heading and search-result title. Plain text, at most 70 characters. */
  title: plainText(70),
  /** What the page gives, one sentence, at most 160 characters. */
  summary: plainText(160),
  /** Buying jobs the page helps with, home job first. At least one. */
  jobs: z.array(z.enum(BUYING_JOBS)).min(1),
  /** Roles to whom it is relevant, or `all`. It marks, and never hides. */
  roles: z.union([z.literal('all'), z.array(idSchema).min(1)]),
  kind: z.enum(PAGE_KINDS),
  /** The one sentence to remember, at most 220 characters. Not the title again. */
  takeaway: plainText(220),
  /** Person of `site.yaml` who answers for the page. */
  owner: idSchema,
  /** Day by which the facts must be checked again, `YYYY-MM-DD`. */
  reviewBy: daySchema,
  /** Place among the pages of its job, lower first; equal numbers go by title. */
  order: z.number().int().min(0).max(100_000).default(1000),
  /** Pages on the same matter, by slug. */
  related: z.array(idSchema).max(4).default([]),
  /** The one next step, by slug. Left out: the next page of the job. */
  next: idSchema.optional(),
});

export type PageSettings = z.infer<typeof pageSchema>;
