import type { Alignment } from '#domain/alignment.ts';
import type { Entry, Library } from '#library/library.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import type { KeyPath } from '#library/yaml-settings.ts';
import { alignmentTools } from '../alignment-tools.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A suggestion or an example answer that names no statement of the tool. */
export const unknownStatement: Rule = {
  name: 'unknown-statement',
  severity: 'error',
  *check(library) {
    for (const tool of alignmentTools(library)) {
      const known = tool.settings.statements.map(({ id }) => id);
      for (const [path, id, loss] of statementUses(tool.settings)) {
        if (!known.includes(id)) yield unknown('statement', id, known, tool.placeOf(path), loss);
      }
    }
    yield* accountSuggestions(library);
  },
};

/** An example answer that chooses no objective of the tool. */
export const unknownObjective: Rule = {
  name: 'unknown-objective',
  severity: 'error',
  *check(library) {
    for (const { settings, placeOf } of alignmentTools(library)) {
      const known = settings.objectives.map(({ id }) => id);
      for (const [at, { objectives }] of settings.example.entries()) {
        for (const [place, id] of objectives.entries()) {
          if (known.includes(id)) continue;
          yield unknown('objective', id, known, placeOf(['example', at, 'objectives', place]), MISSING_IN_EXAMPLE);
        }
      }
    }
  },
};

const MISSING_IN_EXAMPLE = 'so it would be missing on the example board';

const NOT_SUGGESTED = 'so the group would be asked about less than you meant';

type Use = readonly [path: KeyPath, id: string, loss: string];

function* statementUses({ suggested = [], example }: Alignment): Generator<Use> {
  for (const [at, id] of suggested.entries()) yield [['suggested', at], id, NOT_SUGGESTED];
  for (const [at, answer] of example.entries()) {
    for (const setting of ['ratings', 'expects'] as const) {
      for (const id of Object.keys(answer[setting])) yield [['example', at, setting, id], id, MISSING_IN_EXAMPLE];
    }
  }
}

/** Accounts suggest statements of the tool that *Where we agree* shows. A tool with faults of its own is mended first. */
function* accountSuggestions(library: Library): Generator<RuleFinding> {
  const [tool]: (Entry<Alignment> | undefined)[] = alignmentTools(library);
  if (!tool && library.tools.size < library.known.tool.size) return;
  const known = tool?.settings.statements.map(({ id }) => id) ?? [];
  for (const { settings, placeOf } of library.accounts.values()) {
    for (const [at, id] of (settings.statements ?? []).entries()) {
      if (!known.includes(id)) yield unknown('statement', id, known, placeOf(['statements', at]), NOT_SUGGESTED);
    }
  }
}

function unknown(noun: string, id: string, known: readonly string[], place: RuleFinding['place'], loss: string) {
  return { place, message: `No ${noun} is called ${quoted(id)}, ${loss}.`, fix: useOneOf(id, known) };
}
