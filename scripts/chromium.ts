import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './debian-package.ts';
import { runTool } from './tool.ts';

const isRoot = process.getuid?.() === 0;

/** How every script and test starts Chromium: quiet, offline, and without its sandbox only where root cannot have one. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Absolute path of a Chromium that starts: `CHROMIUM_PATH`, else the first on PATH, else Playwright's own; when there is
 * none, Debian's package is installed where this user may, and Playwright's browser elsewhere.
 *
 * @throws with one line that says how to get one.
 */
export function findChromium(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) {
    if (starts(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is ${wanted}, which does not start. Point it at a Chromium, or unset it.`);
  }
  const found =
    installed() ??
    (installDebianPackages(['chromium'], 'No Chromium found') ? installed() : undefined) ??
    installPlaywrightBrowser();
  if (found) return found;
  throw new Error(
    'No Chromium was found or could be installed. Run "sudo apt-get install chromium" or "npx playwright install --with-deps chromium", or set CHROMIUM_PATH.',
  );
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, chromium.executablePath()].find(starts);
}

/** A path alone proves little: Ubuntu's `chromium-browser` may be an empty shell, and Playwright's browser may lack libraries. */
function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installPlaywrightBrowser(): string | undefined {
  console.error('No Chromium found: downloading the browser of Playwright …');
  runTool('@playwright/test', 'playwright', ['install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const file = chromium.executablePath();
  return starts(file) ? file : undefined;
}
