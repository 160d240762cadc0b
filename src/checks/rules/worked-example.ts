import { startValues, valueFault } from '#domain/assumption.ts';
import { workOut } from '#domain/calculation.ts';
import { workOutByLibrary } from '#library/formula-check.ts';
import { quoted } from '#library/quoted.ts';
import { calculators, figuresOf } from '../calculators.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** How far a value that somebody reckoned by hand may be from ours, as a part of it. */
const TOLERANCE = 1e-4;

/** Each calculation comes to what its author reckoned by hand. */
export const workedExample: Rule = {
  name: 'worked-example',
  severity: 'error',
  *check(library) {
    for (const { entry, tool, calculation } of calculators(library)) {
      for (const [id, value] of Object.entries(tool.example.inputs)) {
        const input = tool.inputs.find((one) => one.id === id);
        if (!input || valueFault(value, input) === undefined) continue;
        yield {
          place: entry.placeOf(['example', 'inputs', id]),
          message: `The example sets ${quoted(id)} to ${value}, which no reader could type, so it would prove nothing.`,
          fix: 'keep to the "min", "max" and "step" of the assumption.',
        };
      }
      const values = startValues(tool, figuresOf(library), tool.example.inputs);
      if (calculation.faults.length > 0 || values.size < tool.inputs.length) continue;
      const ours = workOut(calculation.steps, values);
      const others = workOutByLibrary(tool, values);
      for (const [id, expected] of Object.entries(tool.example.expect)) {
        const place = entry.placeOf(['example', 'expect', id]);
        for (const result of [ours.get(id), others.get(id)]) yield* compared(id, expected, result, place);
      }
      if (Object.keys(tool.example.expect).length === 0)
        yield {
          place: entry.placeOf(['example']),
          message: 'The example expects nothing, so nobody would notice a wrong formula.',
          fix: `add what you reckoned by hand: "expect: { ${tool.result.headline}: … }".`,
        };
    }
  },
};

function* compared(id: string, expected: number, result: unknown, place: RuleFinding['place']): Generator<RuleFinding> {
  if (result === undefined) return;
  if (typeof result === 'number' && Math.abs(result - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))) return;
  const found = typeof result === 'number' ? `comes to ${Number(result.toPrecision(10))}` : 'cannot be worked out';
  yield {
    place,
    message: `In the example ${quoted(id)} ${found}, and ${expected} was reckoned by hand, so buyers would be given a wrong figure or a wrong example.`,
    fix: 'reckon again by hand; then correct the formula, or the example.',
  };
}
