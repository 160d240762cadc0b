import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSettings, parseShard, realPath } from '#collections/build-settings.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';
import { PROJECT } from '../../helpers/project.ts';

test('without any variable the whole of content/ is built as of today', () => {
  const { contentRoot, today, accounts, shard } = buildSettings({});

  expect(contentRoot).toBe(resolve('content'));
  expect(today).toMatch(/^\d{4}-\d\d-\d\d$/u);
  expect(accounts).toEqual([]);
  expect(shard).toBeUndefined();
});

test('every variable is read', () => {
  expect(
    buildSettings({
      CONTENT_DIR: join(PROJECT, 'tests/fixtures/minimal'),
      COMMONVIEW_DATE: '2026-11-21',
      COMMONVIEW_ACCOUNTS: 'acme,bolt',
      COMMONVIEW_SHARD: '2/3',
    }),
  ).toEqual({
    contentRoot: join(PROJECT, 'tests/fixtures/minimal'),
    today: '2026-11-21',
    accounts: ['acme', 'bolt'],
    shard: { index: 2, count: 3 },
  });
});

test('an empty variable is as good as none', () => {
  const settings = buildSettings({ CONTENT_DIR: '', COMMONVIEW_ACCOUNTS: '', COMMONVIEW_SHARD: '' });

  expect(settings.contentRoot).toBe(resolve('content'));
  expect(settings.accounts).toEqual([]);
  expect(settings).not.toHaveProperty('shard');
});

test('a relative folder is read from where the command was started', () => {
  const { contentRoot } = buildSettings({ CONTENT_DIR: '../other/content' });

  expect(isAbsolute(contentRoot)).toBe(true);
  expect(contentRoot).toBe(resolve('../other/content'));
});

test('a folder that is reached through a link is called by its own path', () => {
  const folder = realpathSync.native(temporaryFolder());
  mkdirSync(join(folder, 'content'));
  symlinkSync(folder, join(folder, 'link'));

  expect(buildSettings({ CONTENT_DIR: join(folder, 'link', 'content') }).contentRoot).toBe(join(folder, 'content'));
  expect(realPath(join(folder, 'link', 'not', 'yet'))).toBe(join(folder, 'not', 'yet'));
});

test.each(['2026-02-30', '21.11.2026', '2026-1-1', 'tomorrow', '2026-11-21T00:00:00Z'])(
  'the date "%s" is refused by its name',
  (date) => {
    expect(() => buildSettings({ COMMONVIEW_DATE: date })).toThrow(`"${date}" is no day`);
  },
);

test.each(['0/3', '4/3', '1/0', '0/0', '-1/3', '1/-3', '1.5/3', '1', '1/', '/3', 'a/b', '1/3/5', ' 1/3', '1/99999'])(
  'the share "%s" is refused by its name',
  (shard) => {
    expect(() => parseShard(shard)).toThrow(`"${shard}" is no share`);
    expect(() => buildSettings({ COMMONVIEW_SHARD: shard })).toThrow('is no share');
  },
);

test.each([
  ['1/1', 1, 1],
  ['1/4', 1, 4],
  ['4/4', 4, 4],
  ['12/300', 12, 300],
])('"%s" is share %i of %i', (text, index, count) => {
  expect(parseShard(text)).toEqual({ index, count });
});
