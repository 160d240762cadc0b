import { compareFindings, type Finding, type Place } from '#domain/finding.ts';
import type { Library } from '#library/library.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Rules that say the same of the same place with less use to the author: they give way. */
const GIVES_WAY: ReadonlyMap<string, readonly string[]> = new Map([
  ['case-twins', ['file-name', 'wrong-setting']],
  ['paste-slip', ['hidden-character', 'missing-setting']],
]);

/** Everything that is wrong with a library, what reading found included: sorted by place, each thing once. */
export function checkLibrary(library: Library, rules: readonly Rule[] = RULES): Finding[] {
  const found = [...library.findings, ...rules.flatMap((rule) => [...findingsOf(rule, library)])];
  const overruled = new Set(
    found.flatMap(({ rule, place }) => (GIVES_WAY.get(rule) ?? []).map((weaker) => `${weaker} ${spell(place)}`)),
  );
  const distinct = new Map(
    found
      .filter(({ rule, place }) => !overruled.has(`${rule} ${spell(place)}`))
      .map((finding) => [`${finding.rule} ${spell(finding.place)} ${finding.message}`, finding]),
  );
  return [...distinct.values()].toSorted(compareFindings);
}

function* findingsOf(rule: Rule, library: Library): Generator<Finding> {
  for (const finding of rule.check(library)) yield { rule: rule.name, severity: rule.severity, ...finding };
}

function spell({ path, line = 0, column = 0 }: Place): string {
  return `${path}:${line}:${column}`;
}
