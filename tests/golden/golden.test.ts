import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { formatText } from '#checks/report/text.ts';
import { RULE_NAMES } from '#checks/rule-names.ts';
import { assemble } from '#library/assemble.ts';
import { readTree } from '#library/read-tree.ts';
import { MINIMAL, overlayTree } from '../helpers/overlay-tree.ts';

const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

const rules = folders(import.meta.dirname);

describe.each(rules)('%s', (rule) => {
  const folder = join(import.meta.dirname, rule);

  test.each(folders(folder))('says what its author should read: %s', (scenario) => {
    const findings = checkLibrary(assemble(overlayTree(join(folder, scenario))));
    const text = formatText(findings, { hasColour: false });
    const file = join(folder, scenario, 'expected.txt');
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text);

    expect(text).toBe(readFileSync(file, 'utf8'));
    expect(findings.some((finding) => finding.rule === rule)).toBe(!scenario.startsWith('allows-'));
  });
});

test('the minimal tree has no fault', () => {
  expect(checkLibrary(assemble(readTree(MINIMAL, 'vendor')))).toEqual([]);
});

test('every rule has a scenario, but those whose files would be too large for one', () => {
  expect(RULE_NAMES.filter((name) => !rules.includes(name))).toEqual(['large-image']);
});
