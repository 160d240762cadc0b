import { existsSync, mkdtempSync, readdirSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptFile, keyOf } from '#host/kept-file.ts';

const DAYS = 24 * 60 * 60;
const folder = () => mkdtempSync(join(tmpdir(), 'commonview-kept-'));
const age = (file: string, days: number) => {
  const then = Date.now() / 1000 - days * DAYS;
  utimesSync(file, then, then);
};
const textIn = async (file: string, made = 'made') =>
  Buffer.from(await keptFile(file, () => Buffer.from(made))).toString();

test('the parts of a key do not run together', () => {
  expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
});

test('a file is made once', async () => {
  const file = join(folder(), 'key');
  expect([await textIn(file, 'first'), await textIn(file, 'second')]).toEqual(['first', 'first']);
});

test.each([0, 1, 31, 33])('a file of which only %i bytes were written is made again', async (bytes) => {
  const file = join(folder(), 'key');
  await textIn(file, 'first');
  truncateSync(file, bytes);
  expect([await textIn(file, 'second'), await textIn(file, 'third')]).toEqual(['second', 'second']);
});

test('many that make the same file at once leave one whole file', async () => {
  const root = folder();
  const texts = await Promise.all(Array.from({ length: 20 }, () => textIn(join(root, 'key'))));
  expect(new Set(texts)).toEqual(new Set(['made']));
  expect(readdirSync(root)).toEqual(['key']);
});

test('what nobody has asked for in 30 days is deleted, and what is asked for stays', async () => {
  const root = folder();
  const [used, unused] = [join(root, 'used'), join(root, 'unused')];
  await textIn(used);
  age(used, 29);
  await textIn(used);
  expect(Date.now() / 1000 - statSync(used).mtimeMs / 1000).toBeLessThan(60);

  const other = folder();
  writeFileSync(join(other, 'unused'), 'x');
  age(join(other, 'unused'), 31);
  await textIn(join(other, 'used'));
  expect([existsSync(unused), readdirSync(other)]).toEqual([false, ['used']]);
});
