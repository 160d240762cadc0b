import type { Assumption, Values } from './calculation.ts';
import type { Calculator, CalculatorInput } from './calculator.ts';

/** Where an assumption's value can come from. */
export interface Figures {
  /** The account's value of a fact; `undefined` where it has none, or none that is a number. */
  fact(id: string): number | undefined;
  /** A claim's figure. */
  claim(id: string): number | undefined;
}

/** `own`: the account's fact. `stand-in`: the author's value for an account without the fact. */
export type Origin = 'number' | 'claim' | 'own' | 'stand-in';

/** An assumption before anybody has changed it. */
export interface StartingPoint extends Assumption {
  readonly origin: Origin;
}

/** The assumption for one account; `undefined` where its claim has no figure. The account's own figure has no range. */
export function startOf(input: CalculatorInput, figures: Figures): StartingPoint | undefined {
  const found = givenValue(input, figures);
  if (found.value === undefined) return undefined;
  const low = endOf(input.low, figures);
  const high = endOf(input.high, figures);
  const hasRange = found.origin !== 'own' && low !== undefined && high !== undefined && low < high;
  return { id: input.id, value: found.value, origin: found.origin, range: hasRange ? [low, high] : undefined };
}

/** Values of all assumptions for one account, those in `instead` in place of their defaults. */
export function startValues(
  { inputs }: Calculator,
  figures: Figures,
  instead: Readonly<Record<string, number>> = {},
): Values {
  return new Map(
    inputs.flatMap((input) => {
      const value = Object.hasOwn(instead, input.id) ? instead[input.id] : startOf(input, figures)?.value;
      return value === undefined ? [] : [[input.id, value] as const];
    }),
  );
}

/** The number at one end of a range. */
export function endOf(end: CalculatorInput['low'], figures: Figures): number | undefined {
  return typeof end === 'object' ? figures.claim(end.claim) : end;
}

function givenValue(input: CalculatorInput, figures: Figures): { value: number | undefined; origin: Origin } {
  const { default: start } = input;
  if (typeof start === 'number') return { value: start, origin: 'number' };
  if ('claim' in start) return { value: figures.claim(start.claim), origin: 'claim' };
  const value = figures.fact(start.fact);
  return value === undefined ? { value: start.value, origin: 'stand-in' } : { value, origin: 'own' };
}

/** Why a number cannot be an assumption's value. */
export type ValueFault = 'too-small' | 'too-large' | 'between-steps';

/** Whether a number lies within the assumption's limits and on its steps; `undefined` if it does. */
export function valueFault(
  value: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step?: number | undefined },
): ValueFault | undefined {
  if (value < min) return 'too-small';
  if (value > max) return 'too-large';
  if (step === undefined) return undefined;
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) > 1e-9 * Math.max(1, Math.abs(steps)) ? 'between-steps' : undefined;
}
