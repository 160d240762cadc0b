import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decodeFragments } from '#search/decode-fragments.ts';
import { indexDocument } from '#search/index-document.ts';
import { packFiles, unpackFiles } from '#search/kept-index.ts';
import { endIndexing, makeIndex, makeRuntime, PAGEFIND_VERSION } from '#search/pagefind-index.ts';
import { PROJECT } from '../../helpers/project.ts';

afterAll(async () => {
  await endIndexing();
});

const NO_FACETS = { facets: { job: [], role: [], kind: [] }, terms: [] };

const document = (href: string, main: string, locale = 'en') => ({
  href,
  html: indexDocument(
    `<html><body><nav>navword</nav><main id="m">${main}</main><footer>footword</footer></body></html>`,
    {
      href,
      locale,
      isContent: true,
      ...NO_FACETS,
    },
  ),
});

const DOCUMENTS = [
  document(
    '/a/',
    '<h1>Title</h1><p class="eyebrow">Guide</p><p>The <button class="term">logger</button> reads<sup>1</sup>.</p><div popover><p>note</p></div><button>Agree</button><h2 id="part">A part</h2><p>1 &lt; 2</p>',
  ),
  document('/b/', '<h1 title="a > b كي">قـرارداد كيفيت</h1>', 'fa'),
];

test('only the text of the page is in the index: no frame, no controls, the words of chips', async () => {
  const contents = [...decodeFragments(await makeIndex(DOCUMENTS)).values()].map(({ content }) => content).toSorted();
  expect(contents).toEqual(['Title. The logger reads. note. A part. 1 < 2.', 'قرارداد کیفیت.']);
});

test('a page is indexed in the language that it is in', async () => {
  expect([...decodeFragments(await makeIndex(DOCUMENTS)).keys()].map((id) => id.slice(0, 3)).toSorted()).toEqual([
    'en_',
    'fa_',
  ]);
});

test('equal pages give equal bytes, and hold no program', async () => {
  const [first, second] = [await makeIndex(DOCUMENTS), await makeIndex(DOCUMENTS)];
  expect(second).toEqual(first);
  expect(first?.filter(({ path }) => /\.js$|wasm/u.test(path))).toEqual([]);
});

test('the shared program has every language’s part and nothing that can be found', async () => {
  const files = await makeRuntime(['en', 'fa', 'ru']);
  const entry = JSON.parse(
    Buffer.from(files.find(({ path }) => path === 'pagefind-entry.json')?.content ?? '').toString(),
  );
  expect(Object.keys(entry.languages).toSorted()).toEqual(['en', 'fa', 'ru']);
  expect(files.map(({ path }) => path).filter((path) => /js$|wasm/u.test(path))).toEqual([
    'pagefind.js',
    'wasm.en.pagefind',
    'wasm.ru.pagefind',
    'wasm.unknown.pagefind',
  ]);
  expect([...decodeFragments(files).values()].map(({ content }) => content)).toEqual([
    'zzqxseed',
    'zzqxseed',
    'zzqxseed',
  ]);
});

test('a page without a main part is refused with its address', () => {
  const page = { href: '/x/', locale: 'en', isContent: true, ...NO_FACETS };
  expect(() => indexDocument('<p>No main.</p>', page)).toThrow('/x/');
});

test('the version in the cache’s keys is that of the package', () => {
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  expect(dependencies.pagefind).toBe(PAGEFIND_VERSION);
});

test('files that are packed come out as they were', async () => {
  const files = await makeIndex(DOCUMENTS);
  const bytes = (list: typeof files) => list.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]);
  expect(bytes(unpackFiles(packFiles(files)))).toEqual(bytes(files));
  expect(unpackFiles(packFiles([]))).toEqual([]);
});
