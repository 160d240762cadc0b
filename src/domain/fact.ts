import { z } from 'zod';
import { daySchema, idSchema } from './ids.ts';
import { localText } from './local-text.ts';
import { plainText } from './plain-text.ts';

export const FACT_TYPES = ['text', 'number', 'money', 'percent', 'date'] as const;

export type FactType = (typeof FACT_TYPES)[number];

/** A value that every account may fill and that pages may quote. */
export const factSchema = z.strictObject({
  /** What it is, for authors and reps: "Depots". */
  name: localText(80),
  type: z.enum(FACT_TYPES),
  /** Currency of a `money` fact: `EUR`. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .optional(),
  /** Words that stand in its place for an account without a value. */
  fallback: localText(120),
  /** True when only a sealed account may show it. */
  sensitive: z.boolean().default(false),
});

export type Fact = z.infer<typeof factSchema>;

/** `facts.yaml`: the facts that accounts may have, by id. */
export const factsSchema = z.record(idSchema, factSchema);

/** What an account says for a fact: text in its own language, a text per language, a number, or a day `YYYY-MM-DD`. */
export const factValueSchema = z.union([z.number(), plainText(200), localText(200)]);

export type FactValue = z.infer<typeof factValueSchema>;

/** Whether the value suits the fact's type: numbers for `number`, `money` and `percent`; a day for `date`. */
export function isValueOf(type: FactType, value: FactValue): boolean {
  if (type === 'text') return typeof value !== 'number';
  if (type === 'date') return daySchema.safeParse(value).success;
  return typeof value === 'number';
}
