import type { Formula } from '#domain/formula.ts';
import { divide, isSameKind, multiply, type Quantity, scaleOf, spellUnit } from './formula-engine.ts';

/** A formula whose units fit, with what one of its result is. */
export interface Measured {
  readonly formula: Formula;
  readonly quantity: Quantity;
}

/** Two things that cannot be put together, as the middle of a sentence: "adds minutes to EUR". */
export interface UnitFault {
  readonly problem: string;
}

/**
 * Follows the units through a formula and writes out the conversions that they need: adding hours to minutes, taking a
 * share in percent. A plain 0 has every unit.
 *
 * @throws if the formula uses a name without a quantity.
 */
export function measure(formula: Formula, quantities: ReadonlyMap<string, Quantity>): Measured | UnitFault {
  if (typeof formula === 'number') return { formula, quantity: 1 };
  if (typeof formula === 'string') {
    const quantity = quantities.get(formula);
    if (quantity === undefined) throw new Error(`Nothing is known of "${formula}".`);
    return { formula, quantity };
  }
  const [operation, ...parts] = formula;
  const measured: Measured[] = [];
  for (const part of parts) {
    const found = measure(part, quantities);
    if ('problem' in found) return found;
    measured.push(found);
  }
  if (operation !== '*' && operation !== '/') return alike(operation, measured);
  const { quantity } = measured.reduce((a, b) => ({
    formula,
    quantity: operation === '*' ? multiply(a.quantity, b.quantity) : divide(a.quantity, b.quantity),
  }));
  return { formula: [operation, ...measured.map((part) => part.formula)] as unknown as Formula, quantity };
}

/** A formula in another unit of its kind: hours in minutes, a share in percent. */
export function convert({ formula, quantity }: Measured, to: Quantity): Formula {
  const ratio = scaleOf(quantity) / scaleOf(to);
  const tidy = (number: number) => Number(number.toPrecision(12));
  if (tidy(ratio) === 1 || formula === 0) return formula;
  return ratio < 1 ? ['/', formula, tidy(1 / ratio)] : ['*', formula, tidy(ratio)];
}

function alike(operation: '+' | '-' | 'min' | 'max', measured: readonly Measured[]): Measured | UnitFault {
  const first = measured.find(({ formula }) => formula !== 0) ?? measured[0];
  if (!first) throw new Error('An operation has no parts.');
  const stranger = measured.find((part) => part.formula !== 0 && !isSameKind(part.quantity, first.quantity));
  if (stranger) return { problem: problemOf(operation, spellUnit(first.quantity), spellUnit(stranger.quantity)) };
  const parts = measured.map((part) => convert(part, first.quantity));
  return { formula: [operation, ...parts] as unknown as Formula, quantity: first.quantity };
}

function problemOf(operation: '+' | '-' | 'min' | 'max', first: string, second: string): string {
  if (operation === '+') return `adds ${second} to ${first}`;
  if (operation === '-') return `takes ${second} from ${first}`;
  return `compares ${first} with ${second}`;
}
