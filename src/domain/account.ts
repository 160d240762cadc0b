import { z } from 'zod';
import { BUYING_JOBS } from './buying-job.ts';
import { timeSchema } from './clock-time.ts';
import { factValueSchema } from './fact.ts';
import { daySchema, idSchema } from './ids.ts';
import { localeSchema, localText } from './local-text.ts';
import { plainText } from './plain-text.ts';

/** `buying` until the contract; `live` after it. */
export const ACCOUNT_PHASES = ['buying', 'live'] as const;

/** `open`: whoever has the link reads it. */
export const ACCOUNT_ACCESS = ['open'] as const;

/** Where the group stands with a job, as the supplier understands it. */
export const JOB_STATUSES = ['settled', 'in-work', 'open'] as const;

export type JobStatus = (typeof JOB_STATUSES)[number];

/** Days after which the supplier's understanding is marked old. */
export const STATE_OLD_AFTER_DAYS = 21;

const jobSchema = z.enum(BUYING_JOBS);

const brandSchema = z.strictObject({
  /** Image file beside `account.yaml`: SVG, PNG, JPEG or WebP. A file name, no path. */
  logo: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(svg|png|jpe?g|webp)$/u)
    .optional(),
  /** The one accent colour, `#rrggbb`. Where its contrast is too low a safe shade of it is used. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu)
    .optional(),
});

const stakeSchema = z.strictObject({
  /** The cost at a glance, shown large: "€100,000 to €274,000 a week". */
  figure: localText(60).optional(),
  /** One or two sentences, the arithmetic said. */
  text: localText(400),
  /** Page where the assumptions stand and can be changed, by slug. */
  page: idSchema,
});

const milestoneSchema = z.strictObject({
  id: idSchema,
  title: localText(160),
  /** Day on which it is due, `YYYY-MM-DD`. */
  date: daySchema,
  /** From when to when, where the hour is agreed: `{ from: "14:00", to: "15:00", zone: Europe/London }`. Left out: the whole day. */
  time: timeSchema.optional(),
  job: jobSchema,
  /** Roles that own it on the customer's side. Never names. */
  customer: z.array(idSchema).max(8).default([]),
  /** People of `site.yaml` who own it on the supplier's side. */
  vendor: z.array(idSchema).max(8).default([]),
  /** Day on which it was done. Left out while it is to come. */
  done: daySchema.optional(),
  note: localText(300).optional(),
});

const toldSchema = z.strictObject({
  /** Day on which the group sent it, `YYYY-MM-DD`. */
  date: daySchema,
  /** What it sent, sentence by sentence, in its own words and order. Nothing is added, left out or smoothed. */
  sentences: z.array(localText(300)).min(1).max(8),
});

const decisionSchema = z.strictObject({
  id: idSchema,
  date: daySchema,
  text: localText(400),
  job: jobSchema,
  /** Roles that it concerns, as the supplier understood. */
  roles: z.array(idSchema).max(12).default([]),
});

const questionSchema = z.strictObject({
  id: idSchema,
  text: localText(300),
  /** Role that asked. Never a name. */
  askedBy: idSchema.optional(),
  job: jobSchema,
  since: daySchema,
  /** The supplier's answer; the question stays in the list as answered. */
  answer: localText(600).optional(),
  /** Day of the answer, `YYYY-MM-DD`. */
  answered: daySchema.optional(),
  /** Page that helps, by slug. */
  page: idSchema.optional(),
});

/** `accounts/<account>/account.yaml`: one customer organisation. */
export const accountSchema = z.strictObject({
  /** The organisation's name as it writes it. Shown as text, whatever it contains. */
  name: plainText(120),
  /** 26 random characters of `a`–`z` and `2`–`7` (128 bits): the secret part of the address. Never change it by hand. */
  token: z.string().regex(/^[a-z2-7]{26}$/u),
  /** Languages of the microsite. */
  locales: z.array(localeSchema).min(1).max(20),
  /** Language that the bare link opens. */
  defaultLocale: localeSchema,
  phase: z.enum(ACCOUNT_PHASES).default('buying'),
  access: z.enum(ACCOUNT_ACCESS).default('open'),
  /** Person of `site.yaml` who looks after the account. */
  owner: idSchema,
  /** Person whom readers may ask. Left out: the contact of `site.yaml`. */
  contact: idSchema.optional(),
  brand: brandSchema.default({}),
  /** What a link may tell in a chat program: with `name: true` its card shows the organisation's name and colour, the topic, and titles of pages that only it has. */
  preview: z.strictObject({ name: z.boolean().default(false) }).default({ name: false }),
  /** Whether the microsite offers itself as PDF. */
  pdf: z.boolean().default(false),
  /** Whether it has a feed of its changes. Feed readers in the cloud then get to know the secret address. */
  feed: z.boolean().default(false),
  about: z.strictObject({
    /** What this is about in the account's own terms, at most 140 characters. */
    topic: localText(140),
    /** The situation in two or three sentences, as the supplier understands it. */
    summary: localText(600),
  }),
  /** What waiting and what trying costs. */
  stakes: z.strictObject({ waiting: stakeSchema.optional(), trying: stakeSchema.optional() }).default({}),
  /** Values of the facts of `facts.yaml`. */
  facts: z.record(idSchema, factValueSchema).default({}),
  /** Roles in this buying group. */
  roles: z.array(idSchema).min(1).max(24),
  /** The account's own words for shared terms; they come first on *Our language*. */
  words: z
    .array(z.strictObject({ term: idSchema, word: localText(60), note: localText(200).optional() }))
    .max(60)
    .default([]),
  /** Which common pages belong to the microsite. Left out: all. */
  pages: z
    .union([z.strictObject({ only: z.array(idSchema).min(1) }), z.strictObject({ except: z.array(idSchema).min(1) })])
    .optional(),
  /** Statements to suggest on *Where we agree*, by id, instead of the tool's own choice. */
  statements: z.array(idSchema).min(1).max(8).optional(),
  /** The group's state, as the supplier understands it. */
  state: z.strictObject({
    /** Day of this understanding. Marked old after 21 days. */
    asOf: daySchema,
    /** Person of `site.yaml` who wrote it. */
    author: idSchema,
    jobs: z
      .partialRecord(jobSchema, z.strictObject({ status: z.enum(JOB_STATUSES), note: localText(300).optional() }))
      .default({}),
    /** What is next, one sentence. */
    next: localText(300).optional(),
  }),
  /** What the group itself sent back, to stand on the home page as its own words. */
  told: toldSchema.optional(),
  plan: z.array(milestoneSchema).max(200).default([]),
  decisions: z.array(decisionSchema).max(200).default([]),
  questions: z.array(questionSchema).max(200).default([]),
});

export type Account = z.infer<typeof accountSchema>;

/** `accounts/<account>/private.yaml`: the rep's own notes. Never opened by the buyers' build. */
export const privateSchema = z.strictObject({
  notes: z.array(z.string().max(2000)).default([]),
});
