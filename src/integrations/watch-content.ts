import { sep } from 'node:path';
import { checkLibrary } from '#checks/check-library.ts';
import { formatText } from '#checks/report/text.ts';
import { readLibrary } from '#library/read-library.ts';
import type { VitePlugin } from './body-sources.ts';

const SETTLE_MS = 80;
const RETRY_MS = 1000;

/** What one reading of the content gave, as text; empty where there is nothing to say. */
interface Reading {
  /** What keeps pages from being shown. */
  readonly errors: string;
  /** Everything, for the terminal. */
  readonly report: string;
  readonly isComplete: boolean;
}

/**
 * While somebody edits: on every change below the content folder, YAML too, checks the content, shows the errors in the
 * terminal and in the browser, and reloads the page once there are none.
 */
export function watchContent(contentRoot: string): VitePlugin {
  return {
    name: 'commonview-watch',
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      let last: Reading = { errors: '', report: '', isComplete: true };
      let wasAway = false;
      const show = (): void =>
        server.ws.send({ type: 'error', err: { message: last.errors, stack: '', plugin: 'commonview' } });
      const lookIn = (ms: number): void => {
        clearTimeout(timer);
        timer = setTimeout(look, ms);
      };
      const look = (): void => {
        const reading = read(contentRoot);
        const isNew = reading.isComplete || reading.report !== last.report;
        // A folder that was away is watched again only when it is named again.
        if (reading.isComplete && wasAway) server.watcher.add(contentRoot);
        wasAway = !reading.isComplete;
        last = reading;
        if (reading.report && isNew) server.config.logger.warn(`\n${reading.report}`);
        if (!reading.isComplete) lookIn(RETRY_MS);
        if (reading.errors) {
          show();
          return;
        }
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.add(contentRoot);
      server.watcher.on('all', (event, file) => {
        wasAway ||= event === 'unlinkDir' && file === contentRoot;
        if (`${file}${sep}`.startsWith(`${contentRoot}${sep}`)) lookIn(SETTLE_MS);
      });
      server.ws.on('connection', () => last.errors && show());
      server.httpServer?.on('close', () => clearTimeout(timer));
      look();
    },
  };
}

function read(contentRoot: string): Reading {
  try {
    const findings = checkLibrary(readLibrary({ root: contentRoot, scope: 'buyers' }));
    const errors = findings.filter(({ severity }) => severity === 'error');
    return {
      errors: errors.length > 0 ? formatText(errors, { hasColour: false }) : '',
      report: findings.length > 0 ? formatText(findings, { hasColour: true }) : '',
      isComplete: true,
    };
  } catch (error) {
    // Between listing and reading, a file or the whole folder can vanish, as when a branch is checked out.
    const reason = error instanceof Error ? error.message : String(error);
    const report = `The content could not be read, and is read again until it can be: ${reason}`;
    return { errors: report, report, isComplete: false };
  }
}
