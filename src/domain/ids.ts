import { z } from 'zod';

/** An id: lower-case letters, digits and single hyphens, 1 to 64 characters. It is also the file's name. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);

/** A day in the Gregorian calendar, `YYYY-MM-DD`, as text. */
export const daySchema = z.iso.date();

export type Day = z.infer<typeof daySchema>;

/** An address that a browser may open: `https:` only, so no `javascript:`, `data:` or plain `http:`. */
export const httpsUrlSchema = z
  .url()
  .max(2048)
  .refine((url) => url.startsWith('https://'), { params: { slip: 'not-https' } });
