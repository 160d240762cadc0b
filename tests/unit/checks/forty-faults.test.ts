import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { formatText } from '#checks/report/text.ts';
import { readLibrary } from '#library/read-library.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/forty-faults');

describe('a content folder with more than forty different faults', () => {
  const library = readLibrary({ root: join(FOLDER, 'content'), scope: 'vendor' });
  const findings = checkLibrary(library);

  test('gives each planted fault once, and no fault brings another', () => {
    const found = findings.map(({ place, rule }) => `${place.path.slice(library.shownRoot.length + 1)}  ${rule}`);

    expect(found.toSorted()).toEqual(readFileSync(join(FOLDER, 'faults.txt'), 'utf8').trim().split('\n'));
  });

  test('is reported in one run, in the words that its author reads', () => {
    const text = formatText(findings, { hasColour: false });
    const file = join(FOLDER, 'expected.txt');
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text);

    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('holds at least 45 faults that differ in more than their place', () => {
    expect(new Set(findings.map(({ rule, fix }) => `${rule} ${fix}`)).size).toBeGreaterThanOrEqual(45);
  });
});
