import { z } from 'zod';
import { daySchema } from './ids.ts';
import { localeSchema, localText } from './local-text.ts';
import { plainText } from './plain-text.ts';

/** What a reader would see changed: `page:one-hour`, `claim:cost-hour`, `milestone:first-visit`. */
export const SUBJECT_KINDS = [
  'page',
  'term',
  'claim',
  'conflict',
  'tool',
  'milestone',
  'decision',
  'question',
  'account',
] as const;

export type SubjectKind = (typeof SUBJECT_KINDS)[number];

const subjectSchema = z.string().regex(new RegExp(`^(${SUBJECT_KINDS.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`, 'u'));

/** First 12 hexadecimal digits of a SHA-256. */
export const hashSchema = z.string().regex(/^[0-9a-f]{12}$/u);

const itemSchema = z.strictObject({
  subject: subjectSchema,
  was: z.enum(['new', 'changed', 'removed']),
  /** Languages in which readers see the change. Left out: all. */
  locales: z.array(localeSchema).min(1).max(20).optional(),
  /** What was removed was called so, by language. Left out for what is still there: its name is taken from the content. */
  name: z.record(localeSchema, plainText(400)).optional(),
});

export type ChangeItem = z.infer<typeof itemSchema>;

const entrySchema = z.strictObject({
  /** Day on which it was recorded, `YYYY-MM-DD`. */
  on: daySchema,
  /** What readers are told about it, in a sentence or two. */
  note: localText(300).optional(),
  items: z.array(itemSchema).min(1),
});

export type ChangeEntry = z.infer<typeof entrySchema>;

/** `changes.yaml`, of the content or of one account: what has changed for readers. Written by `npm run changes -- --record`. */
export const changeRecordSchema = z.strictObject({
  /** Day from which on changes are recorded. */
  since: daySchema,
  /** Oldest first; entries are added at the end and never taken out, because browsers count them. */
  entries: z.array(entrySchema).default([]),
  /** What readers see as of the last record: hash and name, by subject and language. */
  recorded: z.record(subjectSchema, z.record(localeSchema, z.strictObject({ hash: hashSchema, name: plainText(400) }))),
});

export type ChangeRecord = z.infer<typeof changeRecordSchema>;
