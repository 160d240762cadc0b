import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { moveFolder } from '#host/move-folder.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';

let from = '';
let to = '';

beforeEach(() => {
  const folder = temporaryFolder();
  from = join(folder, 'from');
  to = join(folder, 'to');
  mkdirSync(join(from, 'en'), { recursive: true });
  writeFileSync(join(from, 'en', 'index.html'), 'home');
});

/** As the system answers when it is asked to rename. */
const answering = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

test('a folder is moved with all that it holds', () => {
  moveFolder(from, to);

  expect(readFileSync(join(to, 'en', 'index.html'), 'utf8')).toBe('home');
  expect(existsSync(from)).toBe(false);
});

test('to another disk it is copied', () => {
  moveFolder(from, to, answering('EXDEV'));

  expect(readFileSync(join(to, 'en', 'index.html'), 'utf8')).toBe('home');
  expect(existsSync(from)).toBe(false);
});

test('any other failure is told, and nothing is lost', () => {
  expect(() => moveFolder(from, to, answering('EACCES'))).toThrow('EACCES');
  expect(existsSync(join(from, 'en', 'index.html'))).toBe(true);
});
