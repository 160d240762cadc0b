import { type Calculator, placeholdersOf } from '#domain/calculator.ts';
import type { Entry } from '#library/library.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import type { KeyPath } from '#library/yaml-settings.ts';
import { calculators, formulaFaults } from '../calculators.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Formulas, sentence, result, chart and example name lines of their own calculation. */
export const formulaName: Rule = {
  name: 'formula-name',
  severity: 'error',
  *check(library) {
    yield* formulaFaults(library, 'name');
    for (const { entry, tool } of calculators(library)) {
      const inputs = tool.inputs.map(({ id }) => id);
      const steps = tool.steps.map(({ id }) => id);
      for (const { name, path, isStep, isInput } of namesOf(tool)) {
        const known = isStep ? steps : isInput ? inputs : [...inputs, ...steps];
        if (!known.includes(name))
          yield unknown(entry, name, path, known, isStep ? 'step' : isInput ? 'assumption' : 'line');
      }
    }
  },
};

interface Named {
  readonly name: string;
  readonly path: KeyPath;
  readonly isStep?: boolean;
  readonly isInput?: boolean;
}

function* namesOf({ result, sentence, chart, example }: Calculator): Generator<Named> {
  yield { name: result.headline, path: ['result', 'headline'], isStep: true };
  for (const [at, name] of result.figures.entries()) yield { name, path: ['result', 'figures', at], isStep: true };
  for (const [locale, text] of Object.entries(sentence))
    for (const name of placeholdersOf(text)) yield { name, path: ['sentence', locale] };
  if (chart?.kind === 'bars') for (const [at, name] of chart.of.entries()) yield { name, path: ['chart', 'of', at] };
  if (chart?.kind === 'line') {
    yield { name: chart.of, path: ['chart', 'of'], isStep: true };
    yield { name: chart.along, path: ['chart', 'along'], isInput: true };
  }
  for (const name of Object.keys(example.inputs)) yield { name, path: ['example', 'inputs', name], isInput: true };
  for (const name of Object.keys(example.expect)) yield { name, path: ['example', 'expect', name], isStep: true };
}

function unknown(
  entry: Entry<Calculator>,
  name: string,
  path: KeyPath,
  known: readonly string[],
  noun: string,
): RuleFinding {
  return {
    place: entry.placeOf(path),
    message: `No ${noun} of this calculation is called ${quoted(name)}, so buyers would see a gap where its figure should stand.`,
    fix: useOneOf(name, known),
  };
}
