import { spawnSync } from 'node:child_process';

const isRoot = process.getuid?.() === 0;

/**
 * Installs packages of Debian where this machine has `apt-get` and this user may.
 *
 * @param why told at the terminal: "No Chromium found".
 * @returns whether they are installed now.
 */
export function installDebianPackages(packages: readonly string[], why: string): boolean {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return false;
  const [command, ...before] = isRoot ? ['env'] : ['sudo', '-n', 'env'];
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return false;
  console.error(`${why}: installing ${packages.map((name) => `"${name}"`).join(' and ')} with apt-get …`);
  const apt = (...args: string[]) =>
    spawnSync(command ?? 'env', [...before, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
