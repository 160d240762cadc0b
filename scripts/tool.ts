import { type SpawnSyncOptions, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command of an installed package, from the project's folder, with the Node that runs this script: the one
 * first on PATH may be older.
 *
 * @param packageName name of the package, which may differ from its command's.
 */
export function runTool(
  packageName: string,
  command: string,
  args: readonly string[],
  options: SpawnSyncOptions = {},
): SpawnSyncReturns<string | Buffer> {
  return spawnSync(process.execPath, [toolFile(packageName, command), ...args], {
    cwd: PROJECT,
    stdio: 'inherit',
    ...options,
    env: { ...environment(), ...options.env },
  });
}

/**
 * Runs a command of an installed package while this process goes on, for commands that ask this one for something.
 *
 * @throws if it ends with another status than 0.
 */
export function runToolInBackground(
  packageName: string,
  command: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
): Promise<void> {
  const child = spawn(process.execPath, [toolFile(packageName, command), ...args], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...environment(), ...variables },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) =>
      status === 0 ? done() : fail(new Error(`The command ${command} ended with status ${status}.`)),
    );
  });
}

/** Runs a script of this folder with the Node that runs this one. */
export function runScript(file: string, args: readonly string[] = []): SpawnSyncReturns<string | Buffer> {
  return spawnSync(process.execPath, [join(PROJECT, 'scripts', file), ...args], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: environment(),
  });
}

/** The environment for child processes: this Node comes first on PATH. */
function environment(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter) };
}

function toolFile(packageName: string, command: string): string {
  const folder = join(PROJECT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(folder, file);
}
