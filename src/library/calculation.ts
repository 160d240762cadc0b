import type { CompiledStep } from '#domain/calculation.ts';
import { type Calculator, type CalculatorStep, FORMULA_WORDS } from '#domain/calculator.ts';
import type { Claim } from '#domain/claim.ts';
import type { Fact } from '#domain/fact.ts';
import { namesIn } from '#domain/formula.ts';
import { isSameKind, type Quantity, spellUnit } from './formula-engine.ts';
import { isSyntaxFault, parseFormula } from './formula-syntax.ts';
import { convert, measure } from './formula-units.ts';
import type { Entry } from './library.ts';
import { defaultFaults, measureFault, quantityIn } from './measure-faults.ts';
import { useOneOf } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { KeyPath } from './yaml-settings.ts';

/** What keeps a calculator from being worked out. The rules `formula-name`, `formula-syntax` and `formula-unit` report it. */
export interface CalculationFault {
  readonly kind: 'name' | 'syntax' | 'unit';
  readonly path: KeyPath;
  readonly message: string;
  readonly fix: string;
}

/** A calculator's formulas as data, units followed and conversions written out. */
export interface Calculation {
  /** In order; where there are faults, only the steps without. */
  readonly steps: readonly CompiledStep[];
  readonly faults: readonly CalculationFault[];
}

/** Claims and facts by id. */
export interface Ledger {
  readonly claims: ReadonlyMap<string, Entry<Claim>>;
  readonly facts: ReadonlyMap<string, Entry<Fact>>;
}

/** Parses every formula of a calculator and follows its units. Nothing is thrown, whatever the author wrote. */
export function compileCalculator(tool: Calculator, ledger: Ledger): Calculation {
  const quantities = new Map<string, Quantity>();
  const taken = new Set<string>();
  const faults: CalculationFault[] = [];
  for (const [at, input] of tool.inputs.entries()) {
    faults.push(...nameFaults(input.id, taken, ['inputs', at, 'id']));
    const quantity = quantityIn(input);
    const fault = measureFault(input, ['inputs', at]);
    faults.push(...(fault ? [fault] : defaultFaults(input, ledger, ['inputs', at])));
    if (quantity !== undefined) quantities.set(input.id, quantity);
  }
  const steps: CompiledStep[] = [];
  for (const [at, step] of tool.steps.entries()) {
    faults.push(...nameFaults(step.id, taken, ['steps', at, 'id']));
    const fault = measureFault(step, ['steps', at]);
    if (fault) faults.push(fault);
    const compiled = compileStep(step, ['steps', at, 'formula'], quantities, taken);
    if (compiled && 'kind' in compiled) faults.push(compiled);
    else if (compiled) steps.push(compiled);
    const quantity = quantityIn(step);
    if (quantity !== undefined && !quantities.has(step.id)) quantities.set(step.id, quantity);
    taken.add(step.id);
  }
  faults.push(...chartFaults(tool, quantities));
  return { steps, faults };
}

function nameFaults(name: string, taken: Set<string>, path: KeyPath): CalculationFault[] {
  const isTaken = taken.has(name);
  taken.add(name);
  if (FORMULA_WORDS.includes(name))
    return [
      {
        ...{ kind: 'name', path },
        message: `${quoted(name)} means something of its own in a formula, so it would be reckoned wrongly.`,
        fix: 'use another name.',
      },
    ];
  if (!isTaken) return [];
  const message = `Two lines of this calculation are called ${quoted(name)}, so nobody could tell which one a formula means.`;
  return [{ kind: 'name', path, message, fix: 'give each a name of its own.' }];
}

/** The step with its formula in its own unit; `undefined` where an earlier fault keeps it from being known. */
function compileStep(
  step: CalculatorStep,
  path: KeyPath,
  quantities: ReadonlyMap<string, Quantity>,
  taken: ReadonlySet<string>,
): CompiledStep | CalculationFault | undefined {
  const parsed = parseFormula(step.formula);
  const subject = `The formula of ${quoted(step.id)}`;
  if (isSyntaxFault(parsed))
    return {
      ...{ kind: 'syntax', path, fix: parsed.fix },
      message: `${subject} ${parsed.message}, so buyers would see no result.`,
    };
  const names = namesIn(parsed);
  const known = [...taken].filter((name) => name !== step.id);
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined)
    return {
      ...{ kind: 'name', path, fix: useOneOf(stranger, known) },
      message: `${subject} uses ${quoted(stranger)}, which is no assumption and no earlier step, so buyers would see no result.`,
    };
  const declared = quantityIn(step);
  if (declared === undefined || names.some((name) => !quantities.has(name))) return undefined;
  const measured = measure(parsed, quantities);
  if ('problem' in measured)
    return {
      ...{ kind: 'unit', path },
      message: `${subject} ${measured.problem}, so the figure would mean nothing.`,
      fix: 'turn one into the other first: multiply or divide by an assumption that connects them.',
    };
  if (parsed !== 0 && !isSameKind(measured.quantity, declared))
    return {
      ...{ kind: 'unit', path },
      message: `${subject} gives ${spellUnit(measured.quantity)}, and the step says ${spellUnit(declared)}, so buyers would read a figure with a wrong unit.`,
      fix: 'correct the formula, or the "unit", "of" and "per" of this step.',
    };
  return { id: step.id, formula: convert(measured, declared) };
}

function chartFaults({ chart }: Calculator, quantities: ReadonlyMap<string, Quantity>): CalculationFault[] {
  const shown = (chart?.kind === 'bars' ? chart.of : []).map((name, at) => ({
    at,
    name,
    quantity: quantities.get(name),
  }));
  const first = shown.find(({ quantity }) => quantity !== undefined);
  return shown.flatMap(({ at, name, quantity }) => {
    if (quantity === undefined || first?.quantity === undefined || isSameScale(quantity, first.quantity)) return [];
    return [
      {
        ...{ kind: 'unit' as const, path: ['chart', 'of', at] },
        message: `The chart shows ${quoted(name)} in ${spellUnit(quantity)} beside ${quoted(first.name)} in ${spellUnit(first.quantity)}, so buyers would compare what cannot be compared.`,
        fix: 'keep to lines with one unit.',
      },
    ];
  });
}

function isSameScale(a: Quantity, b: Quantity): boolean {
  return isSameKind(a, b) && spellUnit(a) === spellUnit(b);
}
