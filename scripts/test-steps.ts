import { DEMONSTRATION } from '../tests/helpers/demonstration.ts';
import { runScript, runTool } from './tool.ts';

/** `one`: the step passes or fails as a whole. The others say where the counts of their report stand. */
export type ReportFormat = 'one' | 'vitest' | 'playwright';

export interface Step {
  readonly name: string;
  readonly group: 'check' | 'build' | 'sites' | 'e2e';
  readonly report: ReportFormat;
  /** Name of a step without which this one has nothing to look at. */
  readonly needs?: string;
  /**
   * Runs it, its output going straight to the terminal.
   *
   * @param reportFile absolute path at which a test runner leaves its JSON report.
   * @returns whether the exit status was 0.
   */
  run(reportFile: string): boolean;
}

const BUILD = 'build of the demonstration';

/** Everything that `npm test` runs, in order. */
export const STEPS: readonly Step[] = [
  one('format and lint', () =>
    runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '--diagnostic-level=warn']),
  ),
  one('types', () => runTool('astro', 'astro', ['check', '--minimumFailingSeverity', 'warning'])),
  one('content', () => runScript('check-content.ts')),
  { ...vitest('unit'), group: 'check' },
  one('unused code', () => runTool('knip', 'knip', ['--no-progress'])),
  {
    ...one(BUILD, () =>
      runScript('build.ts', [
        '--out',
        DEMONSTRATION.built,
        '--date',
        DEMONSTRATION.date,
        '--content',
        DEMONSTRATION.content,
      ]),
    ),
    group: 'build',
  },
  { ...vitest('sites'), group: 'sites', needs: BUILD },
  {
    name: 'e2e',
    group: 'e2e',
    report: 'playwright',
    needs: BUILD,
    run: (reportFile) =>
      isGood(
        runTool('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
          env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile },
        }),
      ),
  },
];

function one(name: string, run: () => { status: number | null }): Step {
  return { name, group: 'check', report: 'one', run: () => isGood(run()) };
}

function vitest(project: 'unit' | 'sites'): Omit<Step, 'group'> {
  return {
    name: project,
    report: 'vitest',
    run: (reportFile) =>
      isGood(
        runTool('vitest', 'vitest', [
          'run',
          `--project=${project}`,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${reportFile}`,
          '--allowOnly=false',
        ]),
      ),
  };
}

function isGood({ status }: { readonly status: number | null }): boolean {
  return status === 0;
}
