import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pagesAmong, readBuiltFiles } from '../helpers/built-files.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { PROJECT } from '../helpers/project.ts';

/** One build, measured from outside. */
export interface Measurement {
  /** From start to end of the process. */
  readonly seconds: number;
  /** Of the largest Node process that took part, in bytes. */
  readonly peakMemory: number;
  readonly pages: number;
  readonly files: number;
  /** Of all files of the output. */
  readonly bytes: number;
  /** What `cp -r` takes for the same output. */
  readonly copySeconds: number;
}

/**
 * Builds a content folder in a process of its own and measures it.
 *
 * @param folder absolute path of a folder for the output, which is taken away again.
 * @throws if the build fails, with what it printed.
 */
export async function measureBuild(content: string, folder: string): Promise<Measurement> {
  const out = join(folder, 'dist');
  const memoryFile = join(folder, 'memory.txt');
  rmSync(memoryFile, { force: true });
  const seconds = await timed(() => build(content, out, memoryFile));
  const files = readBuiltFiles(out);
  const copy = join(folder, 'copy');
  const copySeconds = await timed(async () => copyFolder(out, copy));
  for (const done of [out, copy]) rmSync(done, { recursive: true });
  const peaks = existsSync(memoryFile) ? readFileSync(memoryFile, 'utf8').trim().split('\n').map(Number) : [];
  return {
    seconds,
    peakMemory: Math.max(0, ...peaks),
    pages: pagesAmong(files).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    copySeconds,
  };
}

function build(content: string, out: string, memoryFile: string): Promise<void> {
  const preload = pathToFileURL(join(PROJECT, 'tests', 'bench', 'report-memory.ts')).href;
  const args = [join(PROJECT, 'scripts', 'build.ts'), '--content', content, '--out', out, '--date', DEMONSTRATION.date];
  const child = spawn(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, BENCH_MEMORY_FILE: memoryFile, CI: '1' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      printed = (printed + part).slice(-4000);
    });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) =>
      status === 0 ? done() : fail(new Error(`The build ended with ${status}:\n${printed}`)),
    );
  });
}

function copyFolder(from: string, to: string): void {
  if (spawnSync('cp', ['-r', from, to]).status !== 0) cpSync(from, to, { recursive: true });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
