import type { Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import type { KeyPath } from '#library/yaml-settings.ts';
import { alignmentTools } from '../alignment-tools.ts';
import type { Rule, RuleFinding } from '../rule.ts';

const LOSSES = {
  jobs: 'so buyers would read its question twice on this page',
  roles: 'so buyers would see its mark twice on this page',
} as const;

/** What a list names twice is shown or asked twice. */
export const listedTwice: Rule = {
  name: 'listed-twice',
  severity: 'warning',
  *check(library) {
    for (const { settings, placeOf } of library.pages) {
      for (const setting of ['jobs', 'roles'] as const) {
        const values: readonly string[] = settings[setting] === 'all' ? [] : settings[setting];
        for (const [at, value] of values.entries()) {
          if (values.indexOf(value) === at) continue;
          yield {
            place: placeOf([setting, at]),
            message: `${quoted(value)} stands in "${setting}" already, ${LOSSES[setting]}.`,
            fix: 'delete it here.',
          };
        }
      }
    }
    yield* statementsAndObjectives(library);
  },
};

function* statementsAndObjectives(library: Library): Generator<RuleFinding> {
  const asked = 'so members would be asked twice';
  for (const { settings, placeOf } of alignmentTools(library)) {
    for (const at of repeats(settings.suggested ?? []))
      yield repeated(settings.suggested?.[at], 'suggested', asked, placeOf(['suggested', at]));
    for (const [of, { objectives }] of settings.example.entries()) {
      for (const at of repeats(objectives)) {
        const path: KeyPath = ['example', of, 'objectives', at];
        yield repeated(objectives[at], 'objectives', 'so one of the three choices would be empty', placeOf(path));
      }
    }
  }
  for (const { settings, placeOf } of library.accounts.values()) {
    for (const at of repeats(settings.statements ?? []))
      yield repeated(settings.statements?.[at], 'statements', asked, placeOf(['statements', at]));
  }
}

const repeats = (values: readonly string[]): number[] =>
  [...values.keys()].filter((at) => values.indexOf(values[at] ?? '') !== at);

function repeated(value = '', setting: string, loss: string, place: RuleFinding['place']): RuleFinding {
  return { place, message: `${quoted(value)} stands in "${setting}" already, ${loss}.`, fix: 'delete it here.' };
}
