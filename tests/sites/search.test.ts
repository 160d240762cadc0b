import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { assertSound } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { type Microsite, planMicrosites } from '#microsite/microsite.ts';
import { decodeFragments, type Fragment } from '#search/decode-fragments.ts';
import type { SearchFile } from '#search/search-file.ts';
import { writeSearch } from '#search/write-search.ts';
import { temporaryFolder } from '../helpers/build-site.ts';
import { type BuiltFile, fingerprints, readBuiltFiles } from '../helpers/built-files.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';

const { built, content, date } = DEMONSTRATION;
let microsites: Microsite[] = [];

beforeAll(() => {
  const library = readLibrary({ root: content, scope: 'buyers' });
  assertSound(library);
  microsites = planMicrosites(library, { today: date });
});

/** The files of a microsite's index, their paths below it. */
function indexOf({ folder, locale }: Microsite, site = built): BuiltFile[] {
  return readBuiltFiles(join(site, folder, locale, 'search', 'data'));
}

function fragmentsOf(files: readonly BuiltFile[]): Map<string, Fragment> {
  return decodeFragments(files.map(({ path, bytes }) => ({ path, content: bytes })));
}

function searchFileOf(files: readonly BuiltFile[]): SearchFile {
  return JSON.parse(files.find(({ path }) => path === 'search.json')?.bytes.toString() ?? '') as SearchFile;
}

test('every page of a microsite is in its index once, but not the page of search itself', () => {
  for (const microsite of microsites) {
    const top = join(built, microsite.folder, microsite.locale);
    const pages = readdirSync(top, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|[/\\])index\.html$/u.test(path) && !path.startsWith('search'))
      .map((path) => `${microsite.href('home')}${path.replaceAll('\\', '/').replace(/index\.html$/u, '')}`);
    const indexed = [...fragmentsOf(indexOf(microsite)).values()].map(({ url }) => url);
    expect(indexed.toSorted()).toEqual(pages.toSorted());
  }
});

test('a page that an account leaves out has no word in its index', () => {
  let leftOut = 0;
  for (const microsite of microsites) {
    const kept = new Set(microsite.pages.map(({ id }) => id));
    const text = [...fragmentsOf(indexOf(microsite)).values()].map((each) => `${each.url} ${each.content}`).join('\n');
    for (const page of microsite.library.pages.filter(({ id, account }) => account === undefined && !kept.has(id))) {
      leftOut++;
      expect(text).not.toContain(page.settings.takeaway);
      expect(text).not.toContain(`/pages/${page.id}/`);
    }
  }
  expect(leftOut).toBeGreaterThan(0);
});

test('what lies beside an index names its own pages alone, and every value that it offers has a page', () => {
  for (const microsite of microsites) {
    const files = indexOf(microsite);
    const { pages, labels, languages } = searchFileOf(files);
    expect(Object.keys(pages).toSorted()).toEqual([...fragmentsOf(files).keys()].toSorted());
    expect(languages[0]).toBe(microsite.locale);
    for (const facet of ['job', 'role', 'kind'] as const) {
      const used = new Set(Object.values(pages).flatMap(({ facets }) => facets[facet]));
      expect(labels[facet].map(([value]) => value).toSorted()).toEqual([...used].toSorted());
    }
  }
});

test('a page without a translation is indexed in the language that it is in', () => {
  const foreign = microsites.flatMap((microsite) => {
    const { pages } = searchFileOf(indexOf(microsite));
    return Object.entries(pages).flatMap(([id, { locale }]) =>
      locale === undefined ? [] : [id.startsWith(`${locale}_`)],
    );
  });
  expect(foreign.length).toBeGreaterThan(0);
  expect(foreign).not.toContain(false);
});

test('there is one program for all accounts, with nothing of any of them', () => {
  const programs = readBuiltFiles(built).filter(({ path }) => /pagefind.*\.js$|\.pagefind$/u.test(path));
  expect(programs.map(({ path }) => path.split('/')[0]).every((folder) => folder === '_search')).toBe(true);
  const runtime = readBuiltFiles(join(built, '_search'));
  expect([...fragmentsOf(runtime).values()].map(({ content }) => content)).toEqual(
    [...fragmentsOf(runtime)].map(() => 'zzqxseed'),
  );
});

test('two builds of an index give the same bytes, with a cold and with a warm cache', async () => {
  const microsite = microsites.find(({ account }) => account.id === 'northmere');
  if (!microsite) throw new Error('The demonstration has no microsite of Northmere.');
  const cache = temporaryFolder();
  const lines: string[] = [];
  const make = async (kept: string): Promise<string[]> => {
    const folder = temporaryFolder();
    const without = (path: string) => !/[/\\]search[/\\]data/u.test(path);
    cpSync(join(built, microsite.folder), join(folder, microsite.folder), { recursive: true, filter: without });
    await writeSearch({ folder, microsites: [microsite], cache: kept, report: (line) => lines.push(line) });
    return fingerprints([...indexOf(microsite, folder), ...readBuiltFiles(join(folder, '_search'))]);
  };
  const cold = await make(cache);
  expect(await make(cache)).toEqual(cold);
  expect(await make(temporaryFolder())).toEqual(cold);
  expect(lines.map((line) => /(\d+) of them unchanged/u.exec(line)?.[1])).toEqual(['0', '1', '0']);
});
