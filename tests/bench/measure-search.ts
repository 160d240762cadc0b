import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assertSound } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { type Microsite, planMicrosites } from '#microsite/microsite.ts';
import { indexedPages } from '#search/indexed-pages.ts';
import { writeSearch } from '#search/write-search.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';

/** How long the index of one microsite takes, in milliseconds. */
export interface SearchTime {
  readonly name: string;
  readonly pages: number;
  /** With an empty cache; the shared program is made as well. */
  readonly cold: number;
  /** With everything in the cache. */
  readonly cached: number;
}

/**
 * Makes the index of every microsite of the built demonstration twice, beside copies of its pages.
 *
 * @param folder absolute path of a folder to work in.
 * @throws if the demonstration is not built.
 */
export async function measureSearch(folder: string): Promise<SearchTime[]> {
  if (!existsSync(DEMONSTRATION.built)) throw new Error('The demonstration is not built: npm test -- --only build.');
  const library = readLibrary({ root: DEMONSTRATION.content, scope: 'buyers' });
  assertSound(library);
  const times: SearchTime[] = [];
  for (const microsite of planMicrosites(library, { today: DEMONSTRATION.date })) {
    const cache = join(folder, 'cache', microsite.folder, microsite.locale);
    const cold = await timed(microsite, folder, cache);
    const cached = await timed(microsite, folder, cache);
    const pages = indexedPages(microsite, DEMONSTRATION.built).length;
    times.push({ name: `${microsite.account.id} ${microsite.locale}`, pages, cold, cached });
  }
  return times;
}

async function timed(microsite: Microsite, folder: string, cache: string): Promise<number> {
  const site = join(folder, 'site');
  const pages = join(microsite.folder, microsite.locale);
  const isPage = (path: string): boolean => !/[/\\]search[/\\]data/u.test(path);
  cpSync(join(DEMONSTRATION.built, pages), join(site, pages), { recursive: true, filter: isPage });
  const start = performance.now();
  await writeSearch({ folder: site, microsites: [microsite], cache, report: () => {} });
  const time = performance.now() - start;
  rmSync(site, { recursive: true });
  return time;
}

/** The table for the README, in Markdown. */
export function formatSearch(times: readonly SearchTime[]): string {
  const lines = times.map(({ name, pages, cold, cached }) => [
    name,
    pages,
    `${cold.toFixed(0)} ms`,
    `${cached.toFixed(0)} ms`,
  ]);
  const head = ['Search index', 'Pages', 'Cold', 'Cached'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
