import { z } from 'zod';
import { hashSchema } from './change-record.ts';
import { localeSchema } from './local-text.ts';

/**
 * `translations.yaml`, of the content or of one account: the source text that each translation was made from. Written by
 * `npm run translations -- --stamp`.
 */
export const translationRecordSchema = z.strictObject({
  /** Hash of the source page's text, by path of the translated page from the content folder. */
  pages: z.record(z.string(), hashSchema).default({}),
  /** Hash of the source text, by file, by the setting's place in it, by language. */
  texts: z.record(z.string(), z.record(z.string(), z.record(localeSchema, hashSchema))).default({}),
});

export type TranslationRecord = z.infer<typeof translationRecordSchema>;
