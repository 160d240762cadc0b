import type { z } from 'zod';
import type { Finding } from '#domain/finding.ts';
import { keyFix } from './expected-value.ts';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';
import { valueAt } from './setting-name.ts';
import { unknownSetting, type Wording, wordingOf } from './setting-wording.ts';
import type { KeyPath, Settings } from './yaml-settings.ts';

type Issue = z.core.$ZodIssue;

/** What a schema refused in one file, in an author's words, each with the place of the setting. */
export function schemaFindings(issues: readonly Issue[], settings: Settings, names: readonly string[] = []): Finding[] {
  const misspelt = new Set(issues.flatMap((issue) => meantSettings(issue, names)));
  return issues
    .filter((issue) => !isMissing(issue, settings) || !misspelt.has(spell(issue.path)))
    .flatMap((issue) => [...findingsOf(issue, settings, names)]);
}

/** The settings that misspelt ones stand for: they are not missing besides. */
function meantSettings(issue: Issue, names: readonly string[]): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((name) => {
    const meant = nearest(name, names);
    return meant === undefined ? [] : [spell([...issue.path, meant])];
  });
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
        ...unknownSetting(name, nearest(name, names)),
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
      for (const inner of branch)
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
