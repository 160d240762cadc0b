import { expect, test } from 'vitest';
import { readCodeFiles, readSourceNames } from './source-files.ts';

const MAX_LINES = 200;

/** Files that may be longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {
  'src/i18n/en.ts': 'one catalogue, looked up by key and never read through',
  'src/i18n/fa.ts': 'the same in Persian',
  'src/i18n/ru.ts': 'the same in Russian',
};

/** Drawers for anything: a name that says nothing. */
const EMPTY_NAMES = ['utils', 'helpers', 'common', 'manager', 'service', 'data', 'info'];

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+$/u;

test('no file is longer than one can read at once', () => {
  const long = readCodeFiles()
    .filter(({ path }) => !(path in LONGER))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(long).toEqual([]);
});

test('files and folders have kebab-case names, components PascalCase ones', () => {
  const wrong = readSourceNames()
    .filter(({ path, name, isFile }) => !isWellNamed(path, name, isFile))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('no file or folder of src has a name that says nothing', () => {
  const empty = readSourceNames()
    .filter(({ name }) => EMPTY_NAMES.some((word) => name.split(/[.-]/u).includes(word)))
    .map(({ path }) => path);
  expect(empty).toEqual([]);
});

function isWellNamed(path: string, name: string, isFile: boolean): boolean {
  if (!isFile) return path.startsWith('src/pages/') || KEBAB.test(name);
  // The name of a route is the address that it answers.
  if (path.startsWith('src/pages/') || name === 'README.md') return true;
  const [stem = '', ...extensions] = name.split('.');
  const isComponent = extensions.at(-1) === 'astro' || extensions.at(-1) === 'tsx';
  return isComponent ? PASCAL.test(stem) : KEBAB.test(stem);
}
