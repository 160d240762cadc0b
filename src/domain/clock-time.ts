import { z } from 'zod';

/** A time of day, `HH:MM`, from 00:00 to 23:59. */
const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);

/** From when to when something takes place, within one day of one time zone. */
export const timeSchema = z
  .strictObject({
    /** When it begins, `HH:MM`. */
    from: clockSchema,
    /** When it ends, `HH:MM`, later on the same day. */
    to: clockSchema,
    /** Time zone by its name in the IANA list: `Europe/London`. */
    zone: z
      .string()
      .max(64)
      .refine(isZone, { params: { slip: 'unknown-zone' } }),
  })
  .refine(({ from, to }) => from < to, { path: ['to'], params: { slip: 'ends-before-it-begins' } });

export type Time = z.infer<typeof timeSchema>;

/** Whether this names a place's time zone. Offsets and short names such as `EST` do not: they know no summer time. */
function isZone(zone: string): boolean {
  if (zone !== 'UTC' && !/^[A-Z][A-Za-z_]+\/[A-Z]/u.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
