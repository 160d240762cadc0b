import type { z } from 'zod';
import type { Finding } from '#domain/finding.ts';
import { keyFix } from './expected-value.ts';
import { misplacedEntry } from './misplaced-entry.ts';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';
import { valueAt } from './setting-name.ts';
import { misplacedWording, unknownSetting, type Wording, wordingOf } from './setting-wording.ts';
import type { KeyPath, Settings } from './yaml-settings.ts';

type Issue = z.core.$ZodIssue;

/** What a schema refused in one file, in an author's words, each with the place of the setting. */
export function schemaFindings(found: readonly Issue[], settings: Settings, names: readonly string[] = []): Finding[] {
  const misplaced = Map.groupBy(found, (issue) => misplacedAt(issue, settings));
  const issues = withoutEchoes(misplaced.get(undefined) ?? []);
  misplaced.delete(undefined);
  const misspelt = new Set(issues.flatMap((issue) => meantSettings(issue, names)));
  const inPlace = issues
    .filter((issue) => !isMissing(issue, settings) || !misspelt.has(spell(issue.path)))
    .flatMap((issue) => [...findingsOf(issue, settings, names)]);
  return [...inPlace, ...[...misplaced.keys()].flatMap((at) => misplacedFinding(at, settings))];
}

/** The list and the position of an entry that stands in the wrong list, where the issue is about such a one. */
function misplacedAt({ path }: Issue, settings: Settings): string | undefined {
  const entry = textSteps(path.slice(0, 2));
  return misplacedEntry(entry, valueAt(settings.value, entry)) && spell(entry);
}

function misplacedFinding(at: string | undefined, settings: Settings): Finding[] {
  const [list = '', position] = at?.split('\n') ?? [];
  const path = [list, Number(position)];
  const entry = valueAt(settings.value, path);
  const is = misplacedEntry(path, entry);
  return is ? [{ severity: 'error', place: settings.placeOf(path), ...misplacedWording(is, entry) }] : [];
}

/** A wrong type has no length to complain of. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const untyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => spell(path)));
  return issues.filter(({ code, path }) => (code !== 'too_big' && code !== 'too_small') || !untyped.has(spell(path)));
}

/** The settings that misspelt ones stand for: they are not missing besides. */
function meantSettings(issue: Issue, names: readonly string[]): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((name) => {
    const meant = meantSetting(name, names);
    return meant === undefined ? [] : [spell([...issue.path, meant])];
  });
}

/** A setting that is only in the wrong place is not misspelt. */
function meantSetting(name: string, names: readonly string[]): string | undefined {
  return names.includes(name) ? undefined : nearest(name, names);
}

function isMissing({ code, path }: Issue, settings: Settings): boolean {
  return code !== 'unrecognized_keys' && valueAt(settings.value, textSteps(path)) === undefined;
}

function spell(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n');
}

function textSteps(path: readonly PropertyKey[]): KeyPath {
  return path.filter((step) => typeof step !== 'symbol');
}

function* findingsOf(issue: Issue, settings: Settings, names: readonly string[]): Generator<Finding> {
  const path = textSteps(issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const name of issue.keys) {
      yield {
        severity: 'error',
        place: settings.placeOfName([...path, name]),
        ...unknownSetting(name, meantSetting(name, names), names.includes(name)),
      };
    }
    return;
  }
  if (issue.code === 'invalid_key') {
    const wording: Wording = {
      rule: 'wrong-setting',
      message: `${quoted(String(path.at(-1)))} cannot be a name here, so what stands below it would reach no buyer.`,
      fix: keyFix(issue),
    };
    yield { severity: 'error', place: settings.placeOfName(path), ...wording };
    return;
  }
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue.errors);
    if (branch) {
      for (const inner of withoutEchoes(branch))
        yield* findingsOf({ ...inner, path: [...path, ...inner.path] } as Issue, settings, names);
      return;
    }
  }
  const value = valueAt(settings.value, path);
  yield { severity: 'error', place: settings.placeOf(path), ...wordingOf(issue, path, value) };
}

/** Of the forms that a setting may have, the one that the author most likely meant: the one with something right in it. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const isDeep = (issue: Issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys';
  return (
    branches.find((issues) => issues.length > 0 && issues.every(isDeep)) ??
    branches.find((issues) => issues.some((issue) => issue.code !== 'invalid_type' && issue.code !== 'invalid_value'))
  );
}
