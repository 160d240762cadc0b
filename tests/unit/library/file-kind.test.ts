import { expect, test } from 'vitest';
import { fileKind } from '#library/file-kind.ts';
import { splitPage } from '#library/split-page.ts';

test.each([
  ['site.yaml', { kind: 'site' }],
  ['roles/fin.yaml', { kind: 'role', id: 'fin' }],
  ['pages/en/a.mdx', { kind: 'page', id: 'a', locale: 'en' }],
  ['accounts/acme/pages/en/a.mdx', { kind: 'page', id: 'a', locale: 'en', account: 'acme' }],
  ['accounts/acme/account.yaml', { kind: 'account', id: 'acme' }],
  ['voices/fin/call.md', { kind: 'voice' }],
])('%s is told by its place', (path, kind) => {
  expect(fileKind(path)).toEqual(kind);
});

test.each([
  ['roles/deep/fin.yaml'],
  ['constructor/x.yaml'],
  ['toString'],
  ['pages/a.mdx'],
  ['other.yaml'],
  ['roles/fin.yml'],
])('%s has no place', (path) => {
  expect(fileKind(path)).toBeUndefined();
});

test('page settings end at the second line of hyphens, also on Windows and when empty', () => {
  expect(splitPage('---\na: 1\n---\n\n---\n').settings).toBe('a: 1');
  expect(splitPage('---\r\na: 1\r\n---\r\nx').bodyStart).toBe(16);
  expect(splitPage('---\n---\nx')).toEqual({ settings: '', settingsStart: 4, bodyStart: 8 });
  expect(splitPage('x\n---\na: 1\n---\n').settings).toBeUndefined();
});
