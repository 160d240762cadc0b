import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptFlags } from './flags.ts';
import { addCounts, type Counts, countStep } from './test-report.ts';
import { STEPS } from './test-steps.ts';

const { values } = scriptFlags({ only: { type: 'string', multiple: true } });
const steps = STEPS.filter(({ group }) => values.only?.includes(group) ?? true);
const isCi = Boolean(process.env['CI']);
const reports = mkdtempSync(join(tmpdir(), 'commonview-reports-'));

const counted: Counts[] = [];
const failed = new Set<string>();
for (const [at, step] of steps.entries()) {
  console.log(`\n== ${step.name}`);
  const counts = step.needs !== undefined && failed.has(step.needs) ? notRun(step.needs) : run(step, at);
  counted.push(counts);
  if (counts.failed > 0) failed.add(step.name);
}
rmSync(reports, { recursive: true });

const total = addCounts(counted, isCi);
console.log(failed.size === 0 ? '' : `\nFailed: ${[...failed].join(', ')}.`);
if (total.skipped > 0) console.log(`${total.skipped} skipped${isCi ? ', which CI counts as failed' : ''}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run(step: (typeof STEPS)[number], at: number): Counts {
  const report = join(reports, `${at}.json`);
  const start = performance.now();
  const counts = countStep(step.report, step.run(report), report);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`-- ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

function notRun(needed: string): Counts {
  console.log(`Not run, and counted as failed: the ${needed} failed.`);
  return { passed: 0, failed: 1, skipped: 0 };
}
