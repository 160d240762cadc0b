import { beforeAll, expect, test } from 'vitest';
import { readLibrary } from '#library/read-library.ts';
import { type BuiltFile, pagesAmong, readBuiltFiles } from '../helpers/built-files.ts';
import { tagsOf } from '../helpers/built-html.ts';
import { pngSize } from '../helpers/card-pixels.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';

const { built, content } = DEMONSTRATION;
const MAX_BYTES = 100 * 1024;
const CARD = /^([^/]+)\/cards\/[0-9a-f]{20}\.png$/u;

const library = readLibrary({ root: content, scope: 'buyers' });
const site = library.site?.settings.url ?? '';
let files = new Map<string, BuiltFile>();
/** By path of the page, what it tells by `property` or `name`. */
let told = new Map<string, ReadonlyMap<string, string>>();

beforeAll(() => {
  files = new Map(readBuiltFiles(built).map((file) => [file.path, file]));
  told = new Map(linkedPages().map(({ path, bytes }) => [path, toldIn(bytes.toString())]));
});

/** Pages that a link can point at: all but those that any wrong address gets. */
function linkedPages(): BuiltFile[] {
  return pagesAmong([...files.values()]).filter(({ path }) => path.includes('/'));
}

function toldIn(html: string): Map<string, string> {
  const metas = tagsOf(html.slice(0, html.indexOf('</head>'))).filter(({ name }) => name === 'meta');
  return new Map(
    metas.map(({ attributes }) => [attributes['property'] ?? attributes['name'] ?? '', attributes['content'] ?? '']),
  );
}

/** What a page tells under this name; empty if nothing. */
const tellsOf = ({ path }: BuiltFile, name: string) => told.get(path)?.get(name) ?? '';
const cardOf = (page: BuiltFile) => tellsOf(page, 'og:image').slice(site.length);

test('every page shows a card of 1200 × 630 that lies in its own account’s folder', () => {
  const faulty = linkedPages().filter((page) => {
    const [, folder] = CARD.exec(cardOf(page)) ?? [];
    const card = files.get(cardOf(page));
    const size = card && pngSize(card.bytes);
    return !page.path.startsWith(`${folder}/`) || size?.width !== 1200 || size.height !== 630;
  });
  expect(linkedPages().length).toBeGreaterThan(200);
  expect(faulty.map(({ path }) => path)).toEqual([]);
});

test('every card is shown by a page, and small enough for a chat', () => {
  const shown = new Set(linkedPages().map(cardOf));
  const cards = [...files.values()].filter(({ path }) => CARD.test(path));
  expect(cards.filter(({ path }) => !shown.has(path)).map(({ path }) => path)).toEqual([]);
  expect(cards.filter(({ bytes }) => bytes.length > MAX_BYTES).map(({ path }) => path)).toEqual([]);
});

test('what is told of a page is complete, and the same to every program', () => {
  const names = ['og:title', 'og:description', 'og:url', 'og:locale', 'og:site_name', 'og:image:alt', 'description'];
  const faulty = linkedPages().filter(
    (page) =>
      names.some((name) => tellsOf(page, name).trim() === '') ||
      tellsOf(page, 'twitter:card') !== 'summary_large_image' ||
      tellsOf(page, 'twitter:title') !== tellsOf(page, 'og:title') ||
      tellsOf(page, 'twitter:image') !== tellsOf(page, 'og:image'),
  );
  expect(faulty.map(({ path }) => path)).toEqual([]);
});

test('an account that keeps its name to itself is named in nothing that is told', () => {
  const hidden = [...library.accounts.values()].filter(({ settings }) => !settings.preview.name);
  const names = ['og:title', 'og:description', 'og:site_name', 'og:image:alt', 'description'];
  const leaks = hidden.flatMap(({ id, settings }) =>
    linkedPages()
      .filter(({ path }) => path.startsWith(`${id}-`))
      .filter((page) => names.some((name) => tellsOf(page, name).includes(settings.name)))
      .map(({ path }) => path),
  );
  expect(hidden.map(({ id }) => id)).toEqual(['altavis', 'armankooh']);
  expect(leaks).toEqual([]);
});

test('the bare link shows the card of the page that it opens', () => {
  const bare = linkedPages().filter(({ path }) => path.split('/').length === 2);
  const opened = bare.map((page) => {
    const { pathname } = new URL(tellsOf(page, 'og:url'));
    return files.get(`${pathname.slice(new URL(site).pathname.length)}index.html`);
  });
  expect(bare).toHaveLength(3);
  expect(opened.map((page) => page && cardOf(page))).toEqual(bare.map(cardOf));
});

test('every web manifest names icons that are there', () => {
  const manifests = [...files.values()].filter(({ path }) => path.endsWith('.webmanifest'));
  const icons = manifests.flatMap(({ bytes }) => {
    const manifest = JSON.parse(bytes.toString()) as { readonly icons: readonly { readonly src: string }[] };
    return manifest.icons.map(({ src }) => src.slice(1));
  });
  expect(manifests).toHaveLength(5);
  expect(icons.filter((path) => !files.has(path))).toEqual([]);
});
