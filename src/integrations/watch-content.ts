import { readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { checkLibrary } from '#checks/check-library.ts';
import { exitStatus } from '#checks/report/counts.ts';
import { formatText } from '#checks/report/text.ts';
import type { Finding } from '#domain/finding.ts';
import { hasColour } from '#host/colour.ts';
import { contentTypeOf } from '#host/static-server.ts';
import { readLibrary } from '#library/read-library.ts';
import type { VitePlugin } from './body-sources.ts';
import { findingsPage } from './findings-page.ts';
import { hush, writeLog } from './log-without-tokens.ts';

const SETTLE_MS = 80;
const RETRY_MS = 1000;

/** A picture, logo or film under its published name. */
const PUBLISHED_FILE = /\/(?:files|pictures)\/[0-9a-f]{8}-[^/]+$/u;

/** What one reading of the content gave. */
interface Reading {
  readonly findings: readonly Finding[];
  /** Why nothing could be read. */
  readonly failure?: string;
}

/**
 * While somebody edits: on every change below the content folder, YAML too, checks the content, shows the findings in
 * the terminal and, as long as there are errors, in the place of every page; then reloads.
 */
export function watchContent(contentRoot: string): VitePlugin {
  return {
    name: 'commonview-watch',
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      let last: Reading = { findings: [] };
      let wasAway = false;
      let stamp = '';
      const lookIn = (ms: number): void => {
        clearTimeout(timer);
        timer = setTimeout(look, ms);
      };
      const look = (): void => {
        clearTimeout(timer);
        timer = undefined;
        stamp = stampOf(contentRoot);
        const reading = readContent(contentRoot);
        const isAway = reading.failure !== undefined;
        // A folder that was away is watched again only when it is named again.
        if (!isAway && wasAway) server.watcher.add(contentRoot);
        wasAway = isAway;
        const news = newsOf(last, reading);
        last = reading;
        if (news) writeLog(`\n${news}`);
        hush(isBroken(reading));
        if (isAway) lookIn(RETRY_MS);
        if (!isBroken(reading))
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        if (news || !isBroken(reading)) server.ws.send({ type: 'full-reload' });
      };
      server.watcher.add(contentRoot);
      server.watcher.on('all', (event, file) => {
        wasAway ||= event === 'unlinkDir' && file === contentRoot;
        if (!`${file}${sep}`.startsWith(`${contentRoot}${sep}`)) return;
        hush(true);
        lookIn(SETTLE_MS);
      });
      server.httpServer?.on('close', () => clearTimeout(timer));
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const [path = '/', query] = (request.url ?? '/').split('?', 2);
        if (PUBLISHED_FILE.test(path)) {
          // Astro's routes all end with a slash here, while the build writes files.
          response.setHeader('Content-Type', contentTypeOf(path));
          request.url = `${path}/${query === undefined ? '' : `?${query}`}`;
          next();
          return;
        }
        // A change that the watcher has not told yet, or missed, counts as well: what is shown is what is saved.
        if (isOfPage(path) && last.failure === undefined && (timer || stamp !== stampOf(contentRoot))) look();
        if (!isOfPage(path) || !isBroken(last)) {
          next();
          return;
        }
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(findingsPage(textOf(last, false), `${server.config.base}@vite/client`));
      });
      look();
    },
  };
}

/** Pages end with a slash; what the development server asks of itself does not. */
function isOfPage(path: string): boolean {
  return !path.startsWith('/@') && !/\.[^/]*$/u.test(path);
}

function isBroken({ findings, failure }: Reading): boolean {
  return failure !== undefined || exitStatus(findings) !== 0;
}

/** What the terminal has not said yet; empty if nothing. */
function newsOf(last: Reading, reading: Reading): string {
  const text = textOf(reading, hasColour());
  const isMended = isBroken(last) && !isBroken(reading);
  return [text === textOf(last, hasColour()) ? '' : text, isMended ? 'No errors.' : ''].filter(Boolean).join('\n');
}

function textOf({ findings, failure }: Reading, isColoured: boolean): string {
  return failure ?? (findings.length > 0 ? formatText(findings, { hasColour: isColoured }) : '');
}

/** Changes with every file that is saved, added or taken away below a folder; empty while that cannot be read. */
function stampOf(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}${sep}${name} ${statSync(join(parentPath, name)).mtimeMs}`)
      .join('\n');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return '';
    throw error;
  }
}

function readContent(contentRoot: string): Reading {
  try {
    return { findings: checkLibrary(readLibrary({ root: contentRoot, scope: 'buyers' })) };
  } catch (error) {
    // Between listing and reading, a file or the whole folder can vanish, as when a branch is checked out.
    const reason = error instanceof Error ? error.message : String(error);
    return { findings: [], failure: `The content could not be read, and is read again until it can be: ${reason}` };
  }
}
