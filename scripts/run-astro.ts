import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { PROJECT } from './tool.ts';

const LOOK_EVERY_MS = 2000;

/**
 * Renders the microsites that the environment asks for into a folder.
 *
 * Astro gets a root of its own for each process, because it keeps caches and generated modules below its root: with a
 * shared one, two builds at once published each other's pages.
 *
 * @param staged absolute path of an empty folder.
 * @param report called with the number of pages written so far, every two seconds.
 * @throws if rendering fails.
 */
export async function renderInto(staged: string, report: (pages: number) => void): Promise<void> {
  const { default: config } = await import('../astro.config.mjs');
  const root = join(PROJECT, '.commonview', `run-${process.pid}`);
  mkdirSync(root, { recursive: true });
  const watch = setInterval(() => report(countPages(staged)), LOOK_EVERY_MS);
  try {
    await build({
      ...config,
      configFile: false,
      root,
      srcDir: join(PROJECT, 'src'),
      publicDir: join(PROJECT, 'public'),
      cacheDir: join(root, 'cache'),
      outDir: staged,
      logLevel: 'error',
    });
  } finally {
    clearInterval(watch);
    rmSync(root, { recursive: true, force: true });
  }
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}
