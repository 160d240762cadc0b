import { inspect } from 'node:util';
import { hideTokens } from '#host/hide-tokens.ts';
import { makePdfs } from './make-pdfs.ts';

// Files are renamed into place when they are whole, and the browser ends with this process.
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143));
process.exit(await makePdfs(process.argv.slice(2)).catch(explain));

function explain(error: unknown): number {
  const isDetailed = Boolean(process.env['DEBUG']) || !(error instanceof Error);
  console.error(hideTokens(isDetailed ? inspect(error) : error.message));
  return 2;
}
