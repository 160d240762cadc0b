import { checkLibrary } from '#checks/check-library.ts';
import { formatText } from '#checks/report/text.ts';
import type { Finding } from '#domain/finding.ts';
import { readLibrary } from '#library/read-library.ts';
import type { VitePlugin } from './body-sources.ts';

const SETTLE_MS = 80;

/**
 * While somebody edits: on every change below the content folder, YAML too, checks the content, shows the errors in the
 * terminal and in the browser, and reloads the page once there are none.
 */
export function watchContent(contentRoot: string): VitePlugin {
  return {
    name: 'commonview-watch',
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      let errors: readonly Finding[] = [];
      const show = (): void =>
        server.ws.send({
          type: 'error',
          err: { message: formatText(errors, { hasColour: false }), stack: '', plugin: 'commonview' },
        });
      const look = (): void => {
        const findings = checkLibrary(readLibrary({ root: contentRoot, scope: 'buyers' }));
        errors = findings.filter(({ severity }) => severity === 'error');
        if (findings.length > 0) server.config.logger.warn(`\n${formatText(findings, { hasColour: true })}`);
        if (errors.length > 0) {
          show();
          return;
        }
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.add(contentRoot);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(contentRoot)) return;
        clearTimeout(timer);
        timer = setTimeout(look, SETTLE_MS);
      });
      server.ws.on('connection', () => errors.length > 0 && show());
      look();
    },
  };
}
