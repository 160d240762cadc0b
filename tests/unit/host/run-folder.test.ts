import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeRunFolder } from '#host/run-folder.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';

/** No process can have it. */
const NOBODY = 2 ** 30;

let parent = '';

beforeEach(() => {
  parent = join(temporaryFolder(), 'work');
});

/** The name of a folder that another process would have made at the same time. */
function nameFor(id: number): string {
  return basename(makeRunFolder(join(parent, 'run-'))).replace(`-${process.pid}-`, `-${id}-`);
}

test('each call gives an empty folder of its own', () => {
  const first = makeRunFolder(join(parent, 'run-'));
  const second = makeRunFolder(join(parent, 'run-'));

  expect(first).not.toBe(second);
  expect(readdirSync(first)).toEqual([]);
  expect(readdirSync(parent).toSorted()).toEqual([first, second].map((folder) => basename(folder)).toSorted());
});

test('what a process that is gone left is deleted', () => {
  const left = join(parent, nameFor(NOBODY));
  mkdirSync(left);
  writeFileSync(join(left, 'half.html'), '');
  makeRunFolder(join(parent, 'run-'));

  expect(existsSync(left)).toBe(false);
});

test('so is what an earlier process with this one’s number left', () => {
  const left = join(parent, nameFor(process.pid).replace(/.{6}$/u, 'abcdef'));
  mkdirSync(left);
  makeRunFolder(join(parent, 'run-'));

  expect(existsSync(left)).toBe(false);
});

test('what another running process, another machine or somebody made stays', () => {
  const kept = [nameFor(process.ppid), `run-elsewhere-${NOBODY}-abcdef`, 'run-2026', `other-${nameFor(NOBODY)}`];
  for (const name of kept) mkdirSync(join(parent, name));
  makeRunFolder(join(parent, 'run-'));

  expect(kept.filter((name) => !existsSync(join(parent, name)))).toEqual([]);
});
