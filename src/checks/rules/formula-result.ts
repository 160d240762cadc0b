import { startValues } from '#domain/assumption.ts';
import { type Outcome, type Values, workOut } from '#domain/calculation.ts';
import type { Calculator } from '#domain/calculator.ts';
import type { FormulaFault } from '#domain/formula.ts';
import { workOutByLibrary } from '#library/formula-check.ts';
import { quoted } from '#library/quoted.ts';
import { calculators, figuresOf } from '../calculators.ts';
import type { Rule } from '../rule.ts';

const REASONS: Readonly<Record<FormulaFault, string>> = {
  'division-by-zero': 'divides by zero',
  'too-large': 'comes to more than a thousand billion',
  'unknown-name': 'rests on a value that is missing',
};

/** With every account's own figures each step has a result, or says in words why not; two ways of reckoning agree. */
export const formulaResult: Rule = {
  name: 'formula-result',
  severity: 'error',
  *check(library) {
    for (const { entry, tool, calculation } of calculators(library)) {
      if (calculation.faults.length > 0) continue;
      for (const account of [undefined, ...library.accounts.keys()]) {
        const values = startValues(tool, figuresOf(library, account));
        if (values.size < tool.inputs.length) continue;
        const outcomes = workOut(calculation.steps, values);
        const fault = silentStep(tool, outcomes) ?? disagreement(tool, values, outcomes);
        if (!fault) continue;
        const who = account === undefined ? 'With its own values' : `With the facts of ${account}`;
        const place = entry.placeOf(['steps', fault.at, 'formula']);
        yield { place, message: `${who}, ${fault.message}`, fix: fault.fix };
        break;
      }
    }
  },
};

interface Fault {
  readonly at: number;
  readonly message: string;
  readonly fix: string;
}

/** A step without a figure and without words for that. */
function silentStep({ steps }: Calculator, outcomes: ReadonlyMap<string, Outcome>): Fault | undefined {
  for (const [at, { id, never }] of steps.entries()) {
    const outcome = outcomes.get(id);
    if (typeof outcome !== 'object' || outcome.step !== id || never !== undefined) continue;
    return {
      at,
      message: `the step ${quoted(id)} ${REASONS[outcome.why]}, so buyers would see no result.`,
      fix: 'change the formula, or say in "never" what this means: "never: { en: It never pays back. }".',
    };
  }
  return undefined;
}

function disagreement(tool: Calculator, values: Values, outcomes: ReadonlyMap<string, Outcome>): Fault | undefined {
  const others = workOutByLibrary(tool, values);
  for (const [at, { id }] of tool.steps.entries()) {
    const [own, other = Number.NaN] = [outcomes.get(id), others.get(id)];
    if (typeof own !== 'number' || Math.abs(own - other) <= 1e-9 * Math.max(1, Math.abs(own))) continue;
    return {
      at,
      message: `the step ${quoted(id)} comes to ${own} here and to ${other} in mathjs, so one of the two is wrong.`,
      fix: 'write the formula more simply, and report this to the developers.',
    };
  }
  return undefined;
}
