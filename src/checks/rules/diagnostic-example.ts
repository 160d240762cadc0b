import type { Diagnostic } from '#domain/diagnostic.ts';
import { chosenPoints, type DiagnosticResult, diagnosticResult } from '#domain/diagnostic-result.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import type { KeyPath } from '#library/yaml-settings.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** The worked example comes out as its author says: the points are counted as readers count them. */
export const diagnosticExample: Rule = {
  name: 'diagnostic-example',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of library.tools.values()) {
      if (settings.kind !== 'diagnostic') continue;
      const slips = [...answerFaults(settings)];
      const faults = slips.length > 0 ? slips : countFaults(settings);
      for (const { path, message, fix } of faults) yield { place: placeOf(['example', ...path]), message, fix };
    }
  },
};

interface Fault extends Omit<RuleFinding, 'place'> {
  readonly path: KeyPath;
}

function* answerFaults({ sections, example }: Diagnostic): Generator<Fault> {
  const questions = sections.flatMap((section) => section.questions);
  const ids = questions.map(({ id }) => id);
  for (const id of Object.keys(example.answers)) {
    if (ids.includes(id)) continue;
    yield {
      path: ['answers', id],
      message: `The example answers ${quoted(id)}, and no question has this id, so nobody could check how the points are counted.`,
      fix: useOneOf(id, ids),
    };
  }
  for (const question of questions) {
    if (chosenPoints(question, example.answers) !== undefined) continue;
    const points = question.answers.map((answer) => answer.points).join(', ');
    yield {
      path: ['answers', ...(Object.hasOwn(example.answers, question.id) ? [question.id] : [])],
      message: `The example has none of the answers of ${quoted(question.id)}, so nobody could check how the points are counted.`,
      fix: `write "${question.id}:" with one of ${points}.`,
    };
  }
}

function* countFaults({ sections, bands, example }: Diagnostic): Generator<Fault> {
  const result = diagnosticResult(sections, bands, example.answers);
  if (result.points !== example.points)
    yield {
      path: ['points'],
      message: `The example says ${example.points} points and its answers give ${result.points}, so either the answers are not what you meant or the points are wrong for buyers too.`,
      fix: `write "points: ${result.points}" if the answers are right.`,
    };
  const [band = ''] = result.bands;
  if (result.bands.length === 1 && band !== example.band)
    yield {
      path: ['band'],
      message: `The example says the band ${quoted(example.band)} and its points fall into ${quoted(band)}, so buyers would read another result than you meant.`,
      fix: `write "band: ${band}" if the bands are right.`,
    };
  yield* weakestFault(result, example.weakest);
}

function* weakestFault({ sections: [weakest] }: DiagnosticResult, said: string): Generator<Fault> {
  if (!weakest || weakest.id === said) return;
  yield {
    path: ['weakest'],
    message: `The example says that ${quoted(said)} is the weakest part and its answers make it ${quoted(weakest.id)}, so buyers would be sent to other pages than you meant.`,
    fix: `write "weakest: ${weakest.id}" if the answers are right.`,
  };
}
