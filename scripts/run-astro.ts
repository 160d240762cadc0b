import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroInlineConfig, build, dev } from 'astro';
import { PROJECT } from './tool.ts';

const LOOK_EVERY_MS = 2000;

/**
 * Renders the microsites that the environment asks for into a folder.
 *
 * @param staged absolute path of an empty folder.
 * @param report called with the number of pages written so far, every two seconds while it grows.
 * @throws if rendering fails.
 */
export async function renderInto(staged: string, report: (pages: number) => void): Promise<void> {
  const root = makeRoot();
  const from = process.cwd();
  let last = 0;
  const watch = setInterval(() => {
    const pages = countPages(staged);
    if (pages > last) report(pages);
    last = pages;
  }, LOOK_EVERY_MS);
  try {
    // Astro renders in the current folder's `.astro` when the output lies outside of it, where two builds would meet.
    process.chdir(root);
    await build({ ...(await configIn(root)), outDir: staged, logLevel: 'error' });
  } finally {
    process.chdir(from);
    clearInterval(watch);
    rmSync(root, { recursive: true, force: true });
  }
}

/** Serves the microsites that the environment asks for, and shows every change of content or code. */
export async function serveLive(port: number): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const root = makeRoot();
  const config = await configIn(root);
  const server = await dev({
    ...config,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port },
    vite: { ...config.vite, server: { fs: { allow: [PROJECT, process.env['CONTENT_DIR'] ?? PROJECT] } } },
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  };
  return { port: server.address.port, stop };
}

/**
 * Astro gets a root of its own for each process, because it keeps caches and generated modules below its root: with a
 * shared one, two builds at once published each other's pages.
 */
function makeRoot(): string {
  const root = join(PROJECT, '.commonview', `run-${process.pid}`);
  mkdirSync(root, { recursive: true });
  return root;
}

async function configIn(root: string): Promise<AstroInlineConfig> {
  const { default: config } = await import('../astro.config.mjs');
  return {
    ...config,
    configFile: false,
    root,
    srcDir: join(PROJECT, 'src'),
    publicDir: join(PROJECT, 'public'),
    cacheDir: join(root, 'cache'),
  };
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}
