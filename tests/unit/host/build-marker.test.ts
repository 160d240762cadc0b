import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { assertReplaceable, readMarker, writeMarker } from '#host/build-marker.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';

let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
});

test('a folder with the mark of a build may be replaced', () => {
  writeFileSync(join(folder, 'index.html'), '');
  writeMarker(folder, { base: '/' });
  expect(() => assertReplaceable(folder)).not.toThrow();
});

test('so may one that is empty or absent', () => {
  expect(() => assertReplaceable(folder)).not.toThrow();
  expect(() => assertReplaceable(join(folder, 'absent'))).not.toThrow();
});

test('a folder without the mark is refused in one line', () => {
  writeFileSync(join(folder, 'thesis.txt'), '');
  expect(() => assertReplaceable(folder)).toThrow(/^\S+ would be deleted, [^\n]+ by hand [^\n]+--out\.$/u);
});

test.each(['', 'null', '[]', '"commonview"', '{"madeBy":"somebody"}', '{'])('%j is no mark', (text) => {
  writeFileSync(join(folder, '.commonview.json'), text);
  expect(readMarker(folder)).toBeUndefined();
  expect(() => assertReplaceable(folder)).toThrow('by hand');
});

test('a folder of the mark’s name is none', () => {
  mkdirSync(join(folder, '.commonview.json'));
  expect(readMarker(folder)).toBeUndefined();
});

test('a file in the place of the folder is refused', () => {
  const file = join(folder, 'dist');
  writeFileSync(file, '');
  expect(() => assertReplaceable(file)).toThrow('by hand');
});

test('the mark says where the site stands, and names no account', () => {
  writeMarker(folder, { base: '/rooms/' });
  const [name = ''] = readdirSync(folder);
  expect(readFileSync(join(folder, name), 'utf8')).toBe('{"madeBy":"commonview","version":1,"base":"/rooms/"}\n');
  expect(readMarker(folder)).toEqual({ base: '/rooms/' });
});

test('a mark without a path stands for the top', () => {
  writeFileSync(join(folder, '.commonview.json'), '{"madeBy":"commonview","version":1}');
  expect(readMarker(folder)).toEqual({ base: '/' });
});
