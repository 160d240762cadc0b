import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { buildSite } from '../helpers/build-site.ts';
import { type BuiltFile, pagesAmong, readBuiltFiles } from '../helpers/built-files.ts';
import { textOf } from '../helpers/built-html.ts';
import { readAccountSecrets } from '../helpers/content-words.ts';
import { deadLinks } from '../helpers/dead-links.ts';
import { leaksIn } from '../helpers/leaks.ts';
import { fixture } from '../helpers/project.ts';
import { htmlFaults } from '../helpers/validate-html.ts';

const content = fixture('other-trade');
let built = '';
let files: BuiltFile[] = [];

beforeAll(async () => {
  built = await buildSite({ content, isByEnvironment: true });
  files = readBuiltFiles(built);
});

/** The words of a page of one account. */
function wordsOn(account: string, path: string): string {
  const folder = readMicrositeFolders(built).find((microsite) => microsite.account === account);
  return textOf(readFileSync(join(built, folder?.name ?? '', 'en', path, 'index.html'), 'utf8'));
}

test('a tree of another trade builds through CONTENT_DIR', () => {
  expect(readMicrositeFolders(built).map(({ account }) => account)).toEqual(['harbour-trust', 'saint-orla']);
});

test('its own words, roles and questions are on its pages', () => {
  expect(wordsOn('saint-orla', '')).toContain('Do we run short too often?');
  expect(wordsOn('saint-orla', 'language')).toContain('Sunday hole');
  expect(wordsOn('saint-orla', 'language')).toContain('empty cupboard');
  expect(wordsOn('saint-orla', 'roles')).toContain('Infection control');
  expect(wordsOn('harbour-trust', 'pages/one-pool-three-sites')).toContain('island clinic');
});

test('facts are written for the reader, and fallbacks stand where an account has none', () => {
  const filled = wordsOn('saint-orla', 'pages/what-a-short-delivery-costs');
  expect(filled).toContain('With 214 beds');
  expect(filled).toContain('£187,500');
  expect(filled).toContain('15 February 2027');
  const empty = wordsOn('harbour-trust', 'pages/what-a-short-delivery-costs');
  expect(empty).toContain('With 940 beds');
  expect(empty).toContain('your yearly budget for linen');
  expect(empty).toContain('the day of your next full count');
});

test('a page that an account leaves out is not built for it, and links to it are text', () => {
  const paths = files.filter(({ path }) => path.includes('two-ward-trial')).map(({ path }) => path);
  expect(paths.map((path) => path.replace(/^.*\//u, '')).toSorted()).toEqual(['index.html', 'page.md']);
  expect(deadLinks(files)).toEqual([]);
});

test('nothing of the demonstration is in it', () => {
  const foreign = /Kestrelmoor|cold chain|time out of range|Northmere/iu;
  expect(
    pagesAmong(files)
      .filter(({ bytes }) => foreign.test(bytes.toString()))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('the rep’s notes and the voices stay out of it', () => {
  const vendorOnly = /full digital linen journey|pigeonholes/iu;
  expect(files.filter(({ bytes }) => vendorOnly.test(bytes.toString())).map(({ path }) => path)).toEqual([]);
});

test('nothing of one account stands where another’s readers can reach it', () => {
  expect(leaksIn(files, readMicrositeFolders(built), readAccountSecrets(content))).toEqual([]);
});

test('its HTML is valid', () => {
  expect(htmlFaults(files)).toEqual([]);
});
