import type { Scorecard } from '#domain/scorecard.ts';
import { scorecardResult } from '#domain/scorecard-result.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import type { KeyPath } from '#library/yaml-settings.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** The worked example comes out as its author says: totals are worked out as readers' are. */
export const scorecardExample: Rule = {
  name: 'scorecard-example',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of library.tools.values()) {
      if (settings.kind !== 'scorecard') continue;
      const slips = [...markFaults(settings)];
      const faults = slips.length > 0 ? slips : totalFaults(settings);
      for (const { path, message, fix } of faults) yield { place: placeOf(path), message, fix };
    }
  },
};

interface Fault extends Omit<RuleFinding, 'place'> {
  readonly path: KeyPath;
}

type Supplier = Scorecard['example']['suppliers'][number];

function* markFaults({ criteria, example }: Scorecard): Generator<Fault> {
  const ids = criteria.map(({ id }) => id);
  for (const [at, { name, marks }] of example.suppliers.entries()) {
    const path = ['example', 'suppliers', at, 'marks'];
    const who = quoted(Object.values(name)[0] ?? '');
    for (const id of Object.keys(marks).filter((mark) => !ids.includes(mark)))
      yield {
        path: [...path, id],
        message: `${who} has a mark for ${quoted(id)}, and no criterion has this id, so the mark would count for nothing.`,
        fix: useOneOf(id, ids),
      };
    for (const id of ids.filter((criterion) => !Object.hasOwn(marks, criterion)))
      yield {
        path,
        message: `${who} has no mark for ${quoted(id)}, so buyers could not tell whether it was forgotten or is not known.`,
        fix: `write "${id}:" with a mark from 0 to 5, or with "?" for what is not known.`,
      };
  }
}

function* totalFaults({ criteria, pass, example }: Scorecard): Generator<Fault> {
  const weighted = criteria.map(({ id, weight, must }) => ({ id, weight, isMust: must }));
  const result = scorecardResult(weighted, example.suppliers.map(withKnownMarks), pass);
  if (!result) {
    yield {
      path: ['criteria', 0, 'weight'],
      message: 'No criterion weighs anything, so there is no total to compare suppliers by.',
      fix: 'give at least one criterion a weight above 0.',
    };
    return;
  }
  for (const [at, { low, high, fails }] of result.suppliers.entries()) {
    const said = example.suppliers[at];
    const path = ['example', 'suppliers', at];
    if (!said) continue;
    yield* differing([...path, 'low'], String(said.low), String(rounded(low)));
    yield* differing([...path, 'high'], String(said.high), String(rounded(high)));
    yield* differing([...path, 'fails'], spellList(said.fails), spellList(fails));
  }
  yield* differing(['example', 'first'], spellList(example.first), spellList(result.first));
}

function withKnownMarks({ id, marks }: Supplier) {
  const known = Object.entries(marks).flatMap(([criterion, mark]) =>
    mark === '?' ? [] : [[criterion, mark] as const],
  );
  return { id, marks: Object.fromEntries(known) };
}

function* differing(path: KeyPath, said: string, found: string): Generator<Fault> {
  if (said === found) return;
  const name = String(path.at(-1));
  yield {
    path,
    message: `The example says "${name}: ${said}" and its marks and weights give ${found}, so one of them is not what you meant, and buyers would trust neither.`,
    fix: `write "${name}: ${found}" if the marks and weights are right.`,
  };
}

function rounded(total: number): number {
  return Math.round(total * 100) / 100;
}

function spellList(ids: readonly string[]): string {
  return `[${ids.join(', ')}]`;
}
