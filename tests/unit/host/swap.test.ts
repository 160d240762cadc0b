import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeMarker } from '#host/build-marker.ts';
import { repairSwap, swapIntoPlace } from '#host/swap.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';

let target = '';
let staged = '';
let previous = '';

beforeEach(() => {
  const folder = temporaryFolder();
  target = join(folder, 'dist');
  staged = join(folder, 'dist.staged-1');
  previous = join(folder, 'dist.previous');
});

function build(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), name);
  writeFileSync(join(folder, `${name}.html`), name);
  writeMarker(folder, { base: '/' });
}

const served = () => readFileSync(join(target, 'index.html'), 'utf8');

test('a first build is put in place', () => {
  build(staged, 'new');
  swapIntoPlace(staged, target);

  expect(served()).toBe('new');
  expect(existsSync(staged)).toBe(false);
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

test('the folders above the place are made', () => {
  const deep = join(target, 'below', 'dist');
  build(staged, 'new');
  swapIntoPlace(staged, deep);

  expect(readFileSync(join(deep, 'index.html'), 'utf8')).toBe('new');
});

test.each(['in the place', 'beside it'])('what no build has made %s is never deleted', (where) => {
  const foreign = where === 'in the place' ? target : previous;
  build(foreign, 'foreign');
  rmSync(join(foreign, '.commonview.json'));
  build(staged, 'new');

  expect(() => swapIntoPlace(staged, target)).toThrow('by hand');
  expect(readFileSync(join(foreign, 'foreign.html'), 'utf8')).toBe('foreign');
  if (foreign === previous) expect(() => repairSwap(target)).toThrow('by hand');
});

test('a new build replaces the last one, and nothing of that is left', () => {
  build(target, 'old');
  build(staged, 'new');
  swapIntoPlace(staged, target);

  expect(served()).toBe('new');
  expect(existsSync(join(target, 'old.html'))).toBe(false);
  expect(existsSync(previous)).toBe(false);
});

test('a build that is not there leaves the last one in place', () => {
  build(target, 'old');

  expect(() => swapIntoPlace(staged, target)).toThrow('ENOENT');
  expect(served()).toBe('old');
});

test('a crash before the swap leaves nothing to repair', () => {
  build(target, 'old');
  build(staged, 'new');

  expect(repairSwap(target)).toBe(false);
  expect(served()).toBe('old');
});

test('a crash while the place is empty is repaired with the last build', () => {
  build(target, 'old');
  build(staged, 'new');
  renameSync(target, previous);

  expect(repairSwap(target)).toBe(true);
  expect(served()).toBe('old');
  expect(existsSync(previous)).toBe(false);
});

test('a crash after the new build stands keeps the new one and clears the old one away', () => {
  build(target, 'new');
  build(previous, 'old');

  expect(repairSwap(target)).toBe(false);
  expect(served()).toBe('new');
  expect(existsSync(previous)).toBe(false);
});

test('a repair where nothing was ever built does nothing', () => {
  expect(repairSwap(target)).toBe(false);
  expect(existsSync(target)).toBe(false);
});

test('a swap over what a crash left works as any other', () => {
  build(target, 'old');
  build(previous, 'older');
  build(staged, 'new');
  swapIntoPlace(staged, target);

  expect(served()).toBe('new');
  expect(existsSync(previous)).toBe(false);
});
