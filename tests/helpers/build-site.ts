import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

interface BuildOptions {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Absolute path of the output; a new temporary folder when left out. */
  readonly out?: string;
  readonly accounts?: readonly string[];
  /** `1/2`. */
  readonly shard?: string;
  /** True hands the content folder over in `CONTENT_DIR` instead of `--content`. */
  readonly isByEnvironment?: boolean;
  /** Absolute path of the folder that the command is started in; without `out`, the site goes into its `dist`. */
  readonly cwd?: string;
  /** Environment variables beside those of this process. */
  readonly variables?: Readonly<Record<string, string>>;
}

interface Build {
  readonly out: string;
  /** Exit status. */
  readonly status: number | null;
  /** Standard output and standard error as they came. */
  readonly text: string;
}

/** Builds a content folder for real, in a process of its own, as `npm run build` does. */
export async function runBuild(options: BuildOptions): Promise<Build> {
  const { content, date = '2026-11-21', accounts = [], shard, isByEnvironment = false, cwd, variables } = options;
  const out = options.out ?? join(cwd ?? temporaryFolder(), 'dist');
  const args = [
    ...(isByEnvironment ? [] : ['--content', content]),
    ...(cwd !== undefined && options.out === undefined ? [] : ['--out', out]),
    ...['--date', date],
    ...accounts.flatMap((account) => ['--account', account]),
    ...(shard === undefined ? [] : ['--shard', shard]),
  ];
  const { CONTENT_DIR: _, ...env } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(PROJECT, 'scripts', 'build.ts'), ...args], {
      cwd: cwd ?? PROJECT,
      env: { ...env, ...(isByEnvironment ? { CONTENT_DIR: content } : {}), ...variables },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
    child.on('error', fail).on('close', (status) => done({ out, status, text }));
  });
}

/**
 * Builds a content folder that has to build.
 *
 * @returns absolute path of the output, deleted when the test process ends.
 * @throws with everything that the build printed.
 */
export async function buildSite(options: BuildOptions): Promise<string> {
  const { out, status, text } = await runBuild(options);
  if (status !== 0) throw new Error(`The build of ${options.content} ended with ${status}:\n${text}`);
  return out;
}

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder of the system's temporary one, deleted when the test process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commonview-test-'));
  folders.push(folder);
  return folder;
}
