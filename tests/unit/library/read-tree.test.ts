import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { readLibrary } from '#library/read-library.ts';
import { readTree } from '#library/read-tree.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'commonview-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

test('the buyers’ scope never opens the rep’s notes or the voices', () => {
  const root = aFolder({ 'accounts/a/private.yaml': 'notes: []', 'voices/fin/talk.md': 'x', 'roles/fin.yaml': 'x: 1' });

  expect(readTree(root, 'buyers').files.map(({ path }) => path)).toEqual(['roles/fin.yaml']);
  expect(readTree(root, 'vendor').files).toHaveLength(3);
});

test('a text of more than 1 MB is reported and not read', () => {
  const { files, findings } = readTree(aFolder({ 'facts.yaml': `# ${'x'.repeat(1024 * 1024)}` }), 'vendor');

  expect(files).toEqual([]);
  expect(findings).toMatchObject([{ rule: 'unreadable-file', severity: 'error' }]);
});

test('a text in another encoding is reported and not read', () => {
  const { files, findings } = readTree(aFolder({ 'facts.yaml': Buffer.from('name: café', 'latin1') }), 'vendor');

  expect(files).toEqual([]);
  expect(findings).toMatchObject([{ rule: 'unreadable-file' }]);
});

test('a link out of the folder is reported and not followed', () => {
  const root = aFolder({ 'roles/fin.yaml': 'x: 1' });
  symlinkSync('/etc', join(root, 'glossary'));
  symlinkSync('/etc/passwd', join(root, 'facts.yaml'));
  const { files, findings } = readTree(root, 'vendor');

  expect(files.map(({ path }) => path)).toEqual(['roles/fin.yaml']);
  expect(findings.map(({ rule, place }) => [rule, place.path])).toEqual([
    ['unreadable-file', `${root}/facts.yaml`],
    ['unreadable-file', `${root}/glossary`],
  ]);
});

test('a byte order mark is no part of the text', () => {
  expect(readTree(aFolder({ 'facts.yaml': '\ufeffa: 1' }), 'vendor').files[0]?.text).toBe('a: 1');
});

test('hidden files and the authors’ guide are left out', () => {
  expect(readTree(aFolder({ '.draft.yaml': 'x', 'README.md': 'x', 'roles/.x/y.yaml': 'x' }), 'vendor').files).toEqual(
    [],
  );
});

test('an empty folder gives findings and no crash', () => {
  const findings = checkLibrary(readLibrary({ root: aFolder({}), scope: 'vendor' }));

  expect(findings.map(({ rule }) => rule)).toEqual(['no-accounts', 'missing-file', 'no-pages', 'missing-file']);
});

test.each([
  ['nothing', ''],
  ['a list', '- a\n- b\n'],
  ['one word', 'word'],
  ['null', 'null\n'],
  ['a number', '1e999'],
  ['NUL bytes', 'name: "a\u0000b"\n\u0000'],
  ['a bomb of aliases', 'a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n'],
  ['a circle', 'a: &a\n  b: *a\n'],
  ['a command', 'a: !!js/function "x"\n'],
  ['names of prototypes', '__proto__: { x: 1 }\nconstructor: { y: 2 }\nhasOwnProperty: 3\ntoString: 4\n'],
  ['names that are no text', '? [a, b]\n: c\n1: d\ntrue: e\n? { f: g }\n: h\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['deep nesting', `${'['.repeat(2000)}${']'.repeat(2000)}`],
  ['tabs and half-open signs', '\t"a: [{\n\'b'],
  ['another version', '%YAML 1.1\n---\na: yes\n'],
  [
    'lists for texts',
    'name: [[]]\nclaims: {}\nfacts: []\nsections: [null]\nstatements: [[1]]\nplan: [1, null, {}]\nroles: {a: 1}\n',
  ],
])('hostile settings give findings and no crash: %s', (_, text) => {
  const places = [
    'site.yaml',
    'jobs.yaml',
    'facts.yaml',
    'roles/fin.yaml',
    'glossary/alarm.yaml',
    'claims/cost.yaml',
    'tools/list.yaml',
    'accounts/acme/account.yaml',
    'accounts/acme/private.yaml',
  ];
  const files = Object.fromEntries(places.map((path) => [path, text]));
  const root = aFolder({ ...files, 'pages/en/a.mdx': `---\n${text}\n---\n\n[x](y) <Claim id="z" />\n` });
  const findings = checkLibrary(readLibrary({ root, scope: 'vendor' }));

  for (const path of ['site.yaml', 'pages/en/a.mdx'])
    expect(findings.some((finding) => finding.place.path === `${root}/${path}`)).toBe(true);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test.each([
  ['half a tag', '<'],
  ['half a component', '<Callout title='],
  ['braces', '{{{{'],
  ['much nesting', '> '.repeat(50_000)],
  ['deep lists', '- '.repeat(50_000)],
  ['deep code', `{${'('.repeat(100_000)}}`],
  ['many stars', '*'.repeat(100_000)],
  ['many open brackets', '['.repeat(100_000)],
  ['a circle of definitions', '[a]: b\n\n[a][a] ![a][a]'],
  ['NUL bytes', 'a\u0000b'],
  ['a lone surrogate', 'a \ud800 b'],
  ['signs above the basic plane', '👩‍🚀 <Claim id="nope" />'],
  ['code that does not end', '```\n<8 {'],
])('hostile text gives no crash: %s', (_, text) => {
  const root = aFolder({ 'pages/en/a.mdx': `---\ntitle: A\n---\n\n${text}\n` });

  expect(checkLibrary(readLibrary({ root, scope: 'vendor' })).length).toBeGreaterThan(0);
});
