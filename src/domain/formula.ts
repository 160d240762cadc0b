/** What a formula can do. Nothing else exists, whatever an author writes. */
export const OPERATIONS = ['+', '-', '*', '/', 'min', 'max'] as const;

export type Operation = (typeof OPERATIONS)[number];

/** A formula as data: a number, a name, or an operation with two or more parts, as in `['*', 'loads', 0.031]`. */
export type Formula = number | string | readonly [Operation, Formula, Formula, ...Formula[]];

/** Why there is no number. */
export type FormulaFault = 'division-by-zero' | 'too-large' | 'unknown-name';

/** Results beyond this, either way, are no figure of a business case. */
export const LARGEST_RESULT = 1e15;

/**
 * Works a formula out. The one evaluator: browser and build both use it.
 *
 * @param numberOf the number behind a name, or `undefined` if there is none.
 * @returns a finite number of at most {@link LARGEST_RESULT}, or why there is none.
 */
export function evaluateFormula(
  formula: Formula,
  numberOf: (name: string) => number | undefined,
): number | FormulaFault {
  if (typeof formula === 'number') return checked(formula);
  if (typeof formula === 'string') {
    const value = numberOf(formula);
    return value === undefined ? 'unknown-name' : checked(value);
  }
  const [operation, ...parts] = formula;
  const values: number[] = [];
  for (const part of parts) {
    const value = evaluateFormula(part, numberOf);
    if (typeof value === 'string') return value;
    values.push(value);
  }
  const [first = 0, second = 0] = values;
  if (operation === '+') return checked(first + second);
  if (operation === '-') return checked(first - second);
  if (operation === '*') return checked(first * second);
  if (operation === 'min') return Math.min(...values);
  if (operation === 'max') return Math.max(...values);
  return second === 0 ? 'division-by-zero' : checked(first / second);
}

function checked(value: number): number | FormulaFault {
  return Math.abs(value) <= LARGEST_RESULT ? value : 'too-large';
}

/** Names that a formula uses, each once. */
export function namesIn(formula: Formula): string[] {
  if (typeof formula === 'number') return [];
  if (typeof formula === 'string') return [formula];
  const [, ...parts] = formula;
  return [...new Set(parts.flatMap(namesIn))];
}
