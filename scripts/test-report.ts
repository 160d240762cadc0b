import { existsSync, readFileSync } from 'node:fs';
import type { ReportFormat } from './test-steps.ts';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/**
 * What a step counted. A step that ended badly without a failed test in its report, by a crash or a file that does not
 * load, counts as one failure; so does a test runner that found nothing to run.
 *
 * @param file the JSON report that the step was to write.
 */
export function countStep(format: ReportFormat, isGood: boolean, file: string): Counts {
  const counts = format === 'one' ? { passed: isGood ? 1 : 0, failed: 0, skipped: 0 } : readCounts(format, file);
  const isEmpty = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (!isGood || isEmpty) ? { ...counts, failed: 1 } : counts;
}

/** Adds up; in CI every skipped test counts as failed. */
export function addCounts(all: readonly Counts[], isCi: boolean): Counts {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  const skipped = sum('skipped');
  return { passed: sum('passed'), failed: sum('failed') + (isCi ? skipped : 0), skipped };
}

function readCounts(format: 'vitest' | 'playwright', file: string): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (format === 'vitest') {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
