import type { Values } from '#domain/calculation.ts';
import type { Calculator } from '#domain/calculator.ts';
import { parseExpression, type Quantity, scaleOf } from './formula-engine.ts';
import { quantityIn } from './measure-faults.ts';

/**
 * What mathjs makes of the same formulas: an independent way from the author's text to the figures, for comparison.
 * Only for calculators whose formulas have no fault.
 *
 * @returns the steps in order, each with its value in its own unit; not finite where there is none.
 */
export function workOutByLibrary(tool: Calculator, values: Values): Map<string, number> {
  const scales = new Map([...tool.inputs, ...tool.steps].map((line) => [line.id, scale(quantityIn(line))]));
  const scope = new Map([...values].map(([id, value]) => [id, value * (scales.get(id) ?? 1)]));
  const results = new Map<string, number>();
  for (const { id, formula } of tool.steps) {
    const text = formula.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-');
    const value: unknown = parseExpression(text).evaluate(scope);
    const number = typeof value === 'number' ? value : Number.NaN;
    scope.set(id, number);
    results.set(id, number / (scales.get(id) ?? 1));
  }
  return results;
}

function scale(quantity: Quantity | undefined): number {
  return quantity === undefined ? 1 : scaleOf(quantity);
}
