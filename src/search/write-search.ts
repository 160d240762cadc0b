import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '#host/kept-file.ts';
import type { StagedSite } from '#host/staged-site.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { decodeFragments } from './decode-fragments.ts';
import { indexDocument, LEFT_OUT } from './index-document.ts';
import { type IndexedPage, indexedPages } from './indexed-pages.ts';
import { writeKept } from './kept-index.ts';
import { endIndexing, type IndexFile, makeIndex, makeRuntime, PAGEFIND_VERSION } from './pagefind-index.ts';
import { planSearchFile, planWords } from './plan-search-file.ts';
import { INDEX_FOLDER, RUNTIME_FOLDER, SEARCH_FILE, WORDS_FILE } from './search-file.ts';

/** Part of the keys of what is kept: raise it when an index is made in another way from the same pages. */
const FORM = '5';

/**
 * Makes one index for each microsite, inside its own folder, and one program for all of them. An index whose pages are the
 * same as in an earlier build is taken from the cache.
 */
export async function writeSearch({ folder, microsites, cache, report }: StagedSite): Promise<void> {
  const start = performance.now();
  const kept = join(cache, 'search');
  let taken = 0;
  const languages = new Set<string>();
  try {
    for (const microsite of microsites) {
      const pages = indexedPages(microsite, folder);
      for (const { locale } of pages) languages.add(locale);
      if (await writeIndex(microsite, pages, { folder, cache: kept })) taken++;
    }
    if (microsites[0]) await writeRuntime(join(folder, RUNTIME_FOLDER), [...languages].toSorted(), kept);
  } finally {
    await endIndexing();
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  report(`${microsites.length} search indexes in ${seconds} s, ${taken} of them unchanged.`);
}

/** @returns whether the index was in the cache. */
async function writeIndex(
  microsite: Microsite,
  pages: readonly IndexedPage[],
  { folder, cache }: { readonly folder: string; readonly cache: string },
): Promise<boolean> {
  const documents = pages.map((page) => ({
    href: page.href,
    html: indexDocument(readFileSync(page.file, 'utf8'), page),
  }));
  const plan = (ids: ReadonlyMap<string, string>, version: string) =>
    planSearchFile(microsite, pages, { ids, version });
  // Ids of results are known only when the index is made; their pages' addresses stand for them in the key.
  const known = JSON.stringify([plan(new Map(pages.map(({ href }) => [href, href])), ''), planWords(microsite)]);
  const texts = documents.flatMap(({ href, html }) => [href, html]);
  const key = keyOf(FORM, PAGEFIND_VERSION, ...LEFT_OUT, known, ...texts);
  const target = join(folder, microsite.folder, microsite.locale, 'search', INDEX_FOLDER);
  return writeKept({ file: join(cache, key), target }, async () => {
    const files = await makeIndex(documents);
    const ids = new Map([...decodeFragments(files)].map(([id, { url }]) => [url, id]));
    return [...files, json(SEARCH_FILE, plan(ids, key)), json(WORDS_FILE, planWords(microsite))];
  });
}

function json(path: string, value: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(value)) };
}

async function writeRuntime(target: string, languages: readonly string[], cache: string): Promise<void> {
  const key = keyOf('runtime', FORM, PAGEFIND_VERSION, ...languages);
  await writeKept({ file: join(cache, key), target }, () =>
    makeRuntime(languages.map((language) => language.toLowerCase())),
  );
}
