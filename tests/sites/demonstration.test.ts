import { beforeAll, describe, expect, test } from 'vitest';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { buildSite } from '../helpers/build-site.ts';
import { type BuiltFile, fingerprints, pagesAmong, readBuiltFiles } from '../helpers/built-files.ts';
import { tagsOf } from '../helpers/built-html.ts';
import { readAccountSecrets } from '../helpers/content-words.ts';
import { deadLinks } from '../helpers/dead-links.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { leaksIn } from '../helpers/leaks.ts';
import { weighPage } from '../helpers/page-weight.ts';
import { htmlFaults } from '../helpers/validate-html.ts';

const KB = 1024;
const JOB_COUNT = 6;

/** Pages that somebody can work with, by their path below the language. */
const PAGES_WITH_TOOLS = [
  'agree',
  'agree/meeting',
  'brief',
  'pages/how-visible-is-your-cold-chain',
  'pages/if-we-change-nothing',
  'pages/questions-for-every-supplier',
  'pages/requirements-checklist',
  'pages/risk-register',
  'pages/three-year-business-case',
  'pages/weighted-scorecard',
];

const { built, content, date } = DEMONSTRATION;
let files: BuiltFile[] = [];

beforeAll(() => {
  files = readBuiltFiles(built);
});

/** Pages of microsites, the ones that only send on left out. */
function readingPages(): BuiltFile[] {
  return pagesAmong(files).filter(({ path }) => path.split('/').length > 2);
}

test('its HTML is valid', () => {
  expect(htmlFaults(files)).toEqual([]);
});

test('every link, source and anchor leads somewhere', () => {
  expect(deadLinks(files)).toEqual([]);
});

test('nothing of one account stands where another’s readers can reach it', () => {
  const secrets = readAccountSecrets(content);
  expect(secrets.map(({ words }) => words.length > 20)).toEqual([true, true, true]);
  expect(leaksIn(files, readMicrositeFolders(built), secrets)).toEqual([]);
});

test('texts to take along hold no address of the site and nobody’s mail address', () => {
  const texts = files.filter(({ path }) => path.endsWith('.md'));
  expect(texts.length).toBeGreaterThan(readingPages().length);
  for (const { path, bytes } of texts)
    expect([path, /[a-z2-7]{26}|mailto:|\]\(\//u.exec(bytes.toString())?.[0]]).toEqual([path, undefined]);
});

test('the leak test sees a leak', () => {
  const [altavis, , northmere] = readAccountSecrets(content);
  const path = `${altavis?.id}-${altavis?.token}/en/index.html`;
  const bytes = Buffer.from(`<p title="${northmere?.name}">${northmere?.words[0]?.replaceAll('&', '&amp;')}</p>`);
  const found = leaksIn([{ path, bytes }], readMicrositeFolders(built), readAccountSecrets(content));
  // The name has the id in it.
  const expected = [northmere?.id, northmere?.name, northmere?.words[0]];
  expect(found).toEqual(expected.map((word) => `${path} has "${word}" of northmere`));
});

const hasIsland = ({ bytes }: BuiltFile) => bytes.includes('<astro-island');

test('a page of reading weighs no more than a slow phone can carry, in every language', () => {
  const heavy = readingPages()
    .filter((page) => !hasIsland(page))
    .map((page) => weighPage(page, files))
    .filter(({ html, css, js }) => html > 25 * KB || css > 15 * KB || js > 10 * KB);
  expect(heavy).toEqual([]);
});

test('a page with a tool carries a framework, what the tool needs, and the strings of one language', () => {
  const weights = readingPages()
    .filter(hasIsland)
    .map((page) => weighPage(page, files));
  expect(weights.filter(({ html, css, js }) => html > 25 * KB || css > 15 * KB || js > 120 * KB)).toEqual([]);
  expect(weights.filter(({ js }) => js < 40 * KB)).toEqual([]);
});

test('pages ship a framework only where a tool lives', () => {
  const rooms = pagesAmong(files)
    .filter(hasIsland)
    .map(({ path }) => path.split('/').slice(2, -1).join('/'));
  expect([...new Set(rooms)].toSorted()).toEqual(PAGES_WITH_TOOLS);
});

describe('every page of a microsite', () => {
  test('links to all six jobs in its rail', () => {
    const faulty = readingPages().filter(({ bytes }) => {
      const rail = /<nav\b[^>]*class="rail"[^>]*>([\s\S]*?)<\/nav>/u.exec(bytes.toString())?.[1] ?? '';
      const links = tagsOf(rail).flatMap(
        ({ attributes }) => /\/jobs\/([a-z-]+)\/$/u.exec(attributes['href'] ?? '')?.[1] ?? [],
      );
      return new Set(links).size !== JOB_COUNT;
    });
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  test('begins with the link that skips to its text, and has one <main>', () => {
    const faulty = readingPages().filter(({ bytes }) => {
      const tags = tagsOf(bytes.toString());
      const firstLink = tags.find(({ name }) => name === 'a');
      const mains = tags.filter(({ name }) => name === 'main');
      return (
        firstLink?.attributes['href'] !== '#Frame-main' ||
        mains.length !== 1 ||
        mains[0]?.attributes['id'] !== 'Frame-main'
      );
    });
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  test('keeps out of search engines, sends no address on, and has a content security policy', () => {
    const faulty = pagesAmong(files).filter(({ bytes }) => {
      const metas = tagsOf(bytes.toString()).filter(({ name }) => name === 'meta');
      const contentOf = (key: string, value: string) =>
        metas.find(({ attributes }) => attributes[key]?.toLowerCase() === value)?.attributes['content'] ?? '';
      const policy = contentOf('http-equiv', 'content-security-policy');
      return (
        !contentOf('name', 'robots').includes('noindex') ||
        contentOf('name', 'referrer') !== 'no-referrer' ||
        !policy.includes('default-src') ||
        policy.includes("'unsafe-inline'") ||
        policy.includes("'unsafe-eval'")
      );
    });
    expect(faulty.map(({ path }) => path)).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const faulty = pagesAmong(files).flatMap(({ path, bytes }) =>
      tagsOf(bytes.toString())
        .filter(({ name }) => !['a', 'meta'].includes(name))
        .flatMap(({ attributes }) => [
          attributes['src'],
          attributes['href'],
          attributes['srcset'],
          attributes['action'],
        ])
        .filter((address) => address !== undefined && /^(?:https?:)?\/\//u.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(faulty).toEqual([]);
  });
});

test('no robots.txt keeps a crawler from seeing noindex, and no sitemap shows a link', () => {
  expect(files.some(({ path }) => path === 'robots.txt')).toBe(false);
  expect(files.filter(({ path }) => /sitemap|\.map$/u.test(path)).map(({ path }) => path)).toEqual([]);
});

test('the same content and date give the same bytes', async () => {
  const again = await buildSite({ content, date });
  expect(fingerprints(readBuiltFiles(again))).toEqual(fingerprints(files));
});
