import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AstroInlineConfig, build, dev } from 'astro';
import { makeRunFolder } from '#host/run-folder.ts';
import { PROJECT } from './tool.ts';

const LOOK_EVERY_MS = 2000;

/** Variables that would take the place of what Astro knows of the site, as `import.meta.env.BASE_URL`. */
const OVERRIDING = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/**
 * Renders the microsites that the environment asks for.
 *
 * @param report called with the number of pages written so far, every two seconds while it grows.
 * @returns absolute path of a folder with the site, which is deleted when the process exits: move it away.
 * @throws if rendering fails.
 */
export async function renderSite(report: (pages: number) => void): Promise<string> {
  const root = makeRoot();
  const staged = join(root, 'site');
  mkdirSync(staged);
  const from = process.cwd();
  let last = 0;
  const watch = setInterval(() => {
    const pages = countPages(staged);
    if (pages > last) report(pages);
    last = pages;
  }, LOOK_EVERY_MS);
  // React reads it once when it is loaded; Astro sets it only later, and then half of React would be the other kind.
  process.env['NODE_ENV'] = 'production';
  try {
    // Outside of the current folder, Astro renders in the current folder's `.astro`, where two builds would meet.
    process.chdir(root);
    await build({ ...(await configIn(root)), outDir: staged, logLevel: 'error' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The pages could not be rendered, and what was built before is untouched. ${reason}`, {
      cause: error,
    });
  } finally {
    process.chdir(from);
    clearInterval(watch);
  }
  return staged;
}

/** Serves the microsites that the environment asks for, and shows every change of content or code. */
export async function serveLive(port: number): Promise<{ readonly port: number }> {
  const config = await configIn(makeRoot());
  const server = await dev({
    ...config,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port },
    vite: { ...config.vite, server: { fs: { allow: [PROJECT, process.env['CONTENT_DIR'] ?? PROJECT] } } },
  });
  return { port: server.address.port };
}

/**
 * Astro gets a root of its own for each process, because it keeps caches and generated modules below its root: with a
 * shared one, two builds at once published each other's pages.
 */
function makeRoot(): string {
  return makeRunFolder(join(PROJECT, '.commonview', 'run-'));
}

async function configIn(root: string): Promise<AstroInlineConfig> {
  for (const name of OVERRIDING) delete process.env[name];
  const { default: config } = await import('../astro.config.mjs');
  return {
    ...config,
    configFile: false,
    root,
    srcDir: join(PROJECT, 'src'),
    publicDir: join(PROJECT, 'public'),
    cacheDir: join(root, 'cache'),
    logger: { entrypoint: import.meta.resolve('#integrations/log-without-tokens.ts') },
  };
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}
