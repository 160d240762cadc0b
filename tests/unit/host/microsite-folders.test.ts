import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readMicrositeFolders } from '#host/microsite-folders.ts';

const built = mkdtempSync(join(tmpdir(), 'commonview-folders-'));
const token = 'abcdefghijklmnopqrstuvwx27';

afterAll(() => rmSync(built, { recursive: true }));

test('microsites are told from everything else in a built folder', () => {
  for (const path of [
    `two-words-${token}/en`,
    `two-words-${token}/files`,
    `two-words-${token}/fa`,
    '_astro',
    'short-abc',
  ])
    mkdirSync(join(built, path), { recursive: true });
  writeFileSync(join(built, `file-${token}`), '');

  expect(readMicrositeFolders(built)).toEqual([
    { account: 'two-words', token, name: `two-words-${token}`, locales: ['en', 'fa'] },
  ]);
});
