import { z } from 'zod';
import { CLAIM_UNITS } from './claim.ts';
import { idSchema } from './ids.ts';
import { localText } from './local-text.ts';
import { plainText } from './plain-text.ts';

/** Words that mean something of their own in a formula, so nothing can be called so. */
export const FORMULA_WORDS = [
  'min',
  'max',
  'mod',
  'in',
  'to',
  'and',
  'or',
  'not',
  'xor',
  'true',
  'false',
  'null',
  'end',
];

/** Assumptions with a low and a high value that one calculation can have: every combination of them is tried. */
export const MOST_RANGES = 10;

/** Largest number, either way, that an assumption may be. */
export const LARGEST_ASSUMPTION = 1_000_000_000;

/** A name that formulas can use: `loads_per_week`. */
const nameSchema = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/u);

/** What is counted, in one word of the singular: `load`. */
const thingSchema = z.string().regex(/^[a-z]{1,30}$/u);

const numberSchema = z.number().min(-LARGEST_ASSUMPTION).max(LARGEST_ASSUMPTION);

/** What a figure measures: its unit, what it counts and what it refers to. */
const MEASURE = {
  /** The figure's unit. `count` needs `of`. Units are followed through every formula. */
  unit: z.enum(CLAIM_UNITS),
  /** What a `count` counts, in one word: `load`. */
  of: thingSchema.optional(),
  /** What the figure refers to: durations such as `weeks`, or counted things such as `load`. `[vehicle, months]` for "per vehicle and month". */
  per: z.array(thingSchema).max(3).default([]),
  /** Words after the figure: "per vehicle and month", "loads a week". Needed with `of` or `per`. */
  words: localText(60).optional(),
};

const rangeEndSchema = z.union([numberSchema, z.strictObject({ claim: idSchema })]);

const inputSchema = z.strictObject({
  /** Its name in formulas and in the sentence. Never change it: readers' own values are kept under it. */
  id: nameSchema,
  /** A heading, where a new group of assumptions begins with this one. */
  section: localText(60).optional(),
  /** A noun: "Share of loads with an excursion". */
  label: localText(100),
  ...MEASURE,
  /** A number; a claim’s figure, `{ claim: cost-hour }`; or the account’s own, with a value for accounts that have none: `{ fact: loads-per-week, value: 1000 }`. */
  default: z.union([
    numberSchema,
    z.strictObject({ claim: idSchema }),
    z.strictObject({ fact: idSchema, value: numberSchema }),
  ]),
  /** Lowest value to reckon with: a number or a claim’s figure. `low` and `high` go together. */
  low: rangeEndSchema.optional(),
  /** Highest value to reckon with. */
  high: rangeEndSchema.optional(),
  /** Smallest and largest value that a reader may type. */
  min: numberSchema.default(0),
  max: numberSchema.default(LARGEST_ASSUMPTION),
  /** Values are multiples of it: 1 for whole numbers. */
  step: z.number().positive().max(1_000_000).optional(),
  /** Where the value comes from, in a sentence. Needed for a number, and for a fact that an account may not have; a claim is its own source. */
  source: localText(240).optional(),
  /** What it covers, and why it matters. */
  why: localText(240).optional(),
});

const stepSchema = z.strictObject({
  /** Its name in later formulas, in the result, the sentence and the chart. */
  id: nameSchema,
  label: localText(100),
  ...MEASURE,
  /** `+ - * /`, parentheses, `min(a, b)`, `max(a, b)`, plain numbers, and names of assumptions and earlier steps. */
  formula: plainText(300),
  /** The formula in words. */
  how: localText(240),
  /** What to say where it cannot be worked out, because it would divide by zero: "Nothing is saved, so it never pays back." */
  never: localText(200).optional(),
});

/** Compares figures. */
const barsSchema = z.strictObject({
  kind: z.literal('bars'),
  title: localText(120),
  /** Assumptions or steps with one unit, in order. */
  of: z.array(nameSchema).min(2).max(12),
});

/** Shows how one figure changes along one assumption. */
const lineSchema = z.strictObject({
  kind: z.literal('line'),
  title: localText(120),
  /** The step to draw. */
  of: nameSchema,
  /** The assumption to vary, all others staying. */
  along: nameSchema,
  /** Its values, from small to large. */
  points: z.array(numberSchema).min(3).max(13),
});

/** A calculation whose every assumption can be changed. */
export const calculatorSchema = z.strictObject({
  kind: z.literal('calculator'),
  title: localText(80),
  purpose: localText(300),
  /** The assumptions, in the order in which they are shown. */
  inputs: z.array(inputSchema).min(1).max(24),
  /** The way from the assumptions to the result, one line each, in order. */
  steps: z.array(stepSchema).min(1).max(30),
  result: z.strictObject({
    /** The step that is the answer. */
    headline: nameSchema,
    /** Steps to show beside it, at most four. */
    figures: z.array(nameSchema).max(4).default([]),
  }),
  /** The result in words, with `{names}` of assumptions and steps: "In a year it comes to about {year}." */
  sentence: localText(400),
  /** What the result does not show. */
  limits: localText(500),
  chart: z.discriminatedUnion('kind', [barsSchema, lineSchema]).optional(),
  /** A worked example, reckoned by hand: the build compares. */
  example: z.strictObject({
    /** Assumptions that differ from their defaults. */
    inputs: z.record(nameSchema, numberSchema).default({}),
    /** Steps with the value that they must come to, within one part in ten thousand. */
    expect: z.record(nameSchema, z.number()),
  }),
});

export type Calculator = z.infer<typeof calculatorSchema>;

export type CalculatorInput = Calculator['inputs'][number];

export type CalculatorStep = Calculator['steps'][number];

/** Unit, what is counted, what it refers to. */
export type Measure = Pick<CalculatorStep, 'unit' | 'of' | 'per'>;

/** Names between braces in a sentence, each once, in order. */
export function placeholdersOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name))];
}

/** Claims whose figures a calculation begins with, each once, in the order of its assumptions. */
export function claimsOfCalculator({ inputs }: Calculator): string[] {
  const ends = inputs.flatMap((input) => [input.default, input.low, input.high]);
  return [...new Set(ends.flatMap((end) => (typeof end === 'object' && 'claim' in end ? [end.claim] : [])))];
}
