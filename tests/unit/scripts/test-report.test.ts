import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addCounts, countStep } from '../../../scripts/test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'commonview-report-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a report and returns its path. */
function report(value: object): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

const vitest = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

test('a step without a report counts as one', () => {
  expect(countStep('one', true, '')).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countStep('one', false, '')).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the counts of a runner are those of its report', () => {
  expect(countStep('vitest', true, report(vitest))).toEqual({ passed: 4, failed: 0, skipped: 2 });
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 3 };
  expect(countStep('playwright', false, report({ stats }))).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('a runner that ends badly without a failed test has failed once', () => {
  expect(countStep('vitest', false, report(vitest)).failed).toBe(1);
  expect(countStep('vitest', false, join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that found nothing to run has failed', () => {
  expect(countStep('vitest', true, report({ ...vitest, numPassedTests: 0 })).failed).toBe(1);
});

test('a skipped test is a failed one in CI', () => {
  const counts = [countStep('one', true, ''), countStep('vitest', true, report(vitest))];
  expect(addCounts(counts, false)).toEqual({ passed: 5, failed: 0, skipped: 2 });
  expect(addCounts(counts, true)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});
