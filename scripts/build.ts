import { inspect } from 'node:util';
import { hideTokens } from '#host/hide-tokens.ts';
import { buildSite } from './build-site.ts';

process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));
process.on('uncaughtException', (error) => process.exit(explain(error)));
// A failed build leaves Vite's helpers running, and they would keep this process alive: end it.
process.exit(await buildSite(process.argv.slice(2)).catch(explain));

function explain(error: unknown): number {
  const isDetailed = Boolean(process.env['DEBUG']) || !(error instanceof Error);
  console.error(hideTokens(isDetailed ? inspect(error) : error.message));
  return 2;
}
