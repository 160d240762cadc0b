import { evaluateFormula, type Formula, type FormulaFault } from './formula.ts';

/** One line of a calculation, ready to be worked out. */
export interface CompiledStep {
  readonly id: string;
  readonly formula: Formula;
}

/** Why a step has no figure, and the first step on which that rests. */
export interface NoFigure {
  readonly why: FormulaFault;
  /** The step that cannot be worked out: the step itself or an earlier one. */
  readonly step: string;
}

/** A figure, or why there is none. */
export type Outcome = number | NoFigure;

export type Values = ReadonlyMap<string, number>;

/** An assumption as a calculation varies it. */
export interface Assumption {
  readonly id: string;
  readonly value: number;
  /** Lowest and highest value to reckon with; `undefined` where nobody has given any. */
  readonly range: readonly [low: number, high: number] | undefined;
}

/** Works the steps out in their order. Every step has an outcome; a step after a failed one fails with its reason. */
export function workOut(steps: readonly CompiledStep[], values: Values): Map<string, Outcome> {
  const known = new Map(values);
  const outcomes = new Map<string, Outcome>();
  for (const { id, formula } of steps) {
    let failed: NoFigure | undefined;
    const result = evaluateFormula(formula, (name) => {
      const earlier = outcomes.get(name);
      if (typeof earlier === 'object') failed ??= earlier;
      return known.get(name);
    });
    if (typeof result === 'number') known.set(id, result);
    outcomes.set(id, typeof result === 'number' ? result : (failed ?? { why: result, step: id }));
  }
  return outcomes;
}

/** What a result can come to when every assumption with a range is at its low or its high value. */
export interface ResultRange {
  readonly low: number;
  readonly high: number;
  /** True where some combinations have no figure: they are in neither end. */
  readonly isPartial: boolean;
}

/**
 * Lowest and highest result over every combination of low, high and assumed values, all at once. Formulas of these
 * operations have their extremes there as long as each assumption pushes the result one way.
 *
 * @returns `undefined` where no assumption has a range or no combination has a figure.
 */
export function rangeOf(
  steps: readonly CompiledStep[],
  assumptions: readonly Assumption[],
  result: string,
): ResultRange | undefined {
  const ranged = assumptions.filter(({ range }) => range !== undefined);
  if (ranged.length === 0) return undefined;
  const figures: number[] = [];
  let missing = 0;
  const note = (outcome: Outcome | undefined) => {
    if (typeof outcome === 'number') figures.push(outcome);
    else missing += 1;
  };
  const values = new Map(assumptions.map(({ id, value }) => [id, value]));
  note(workOut(steps, values).get(result));
  for (let corner = 0; corner < 2 ** ranged.length; corner++) {
    for (const [at, { id, range }] of ranged.entries()) values.set(id, range?.[(corner >> at) & 1] ?? 0);
    note(workOut(steps, values).get(result));
  }
  if (figures.length === 0) return undefined;
  const [low, high] = figures.reduce(
    ([least, most], figure) => [Math.min(least, figure), Math.max(most, figure)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return { low, high, isPartial: missing > 0 };
}

/** What one assumption does to the result while all others stay. */
export interface Influence {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Results at `from` and at `to`. */
  readonly at: readonly [Outcome, Outcome];
  /** Whether somebody has given a range; otherwise it is a tenth down and up. */
  readonly hasRange: boolean;
  /** How far the result moves; infinite where one end has no figure. */
  readonly swing: number;
}

/** Part of an assumption by which it is varied where nobody has given a range. */
export const ASSUMED_SPREAD = 0.1;

/** Every assumption varied alone, the one that moves the result most first; those that move nothing are left out. */
export function influencesOn(
  steps: readonly CompiledStep[],
  assumptions: readonly Assumption[],
  result: string,
): Influence[] {
  const values = new Map(assumptions.map(({ id, value }) => [id, value]));
  const outcomeWith = (id: string, value: number): Outcome =>
    workOut(steps, new Map([...values, [id, value]])).get(result) ?? { why: 'unknown-name', step: result };
  return assumptions
    .map(({ id, value, range }) => {
      const [from, to] = range ?? [value * (1 - ASSUMED_SPREAD), value * (1 + ASSUMED_SPREAD)];
      const at = [outcomeWith(id, from), outcomeWith(id, to)] as const;
      return { id, from, to, at, hasRange: range !== undefined, swing: swingOf(at) };
    })
    .filter(({ swing }) => swing > 0)
    .toSorted((a, b) => (a.swing === b.swing ? 0 : b.swing - a.swing));
}

function swingOf([first, second]: readonly [Outcome, Outcome]): number {
  if (typeof first === 'number' && typeof second === 'number') return Math.abs(second - first);
  return typeof first === typeof second ? 0 : Number.POSITIVE_INFINITY;
}
