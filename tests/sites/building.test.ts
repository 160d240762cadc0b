import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { buildSite, runBuild, temporaryFolder } from '../helpers/build-site.ts';
import { type BuiltFile, fingerprints, pagesAmong, readBuiltFiles } from '../helpers/built-files.ts';
import { fixture } from '../helpers/project.ts';

const content = fixture('other-trade');
const small = fixture('sites/one-page');
let whole: BuiltFile[] = [];

beforeAll(async () => {
  whole = readBuiltFiles(await buildSite({ content }));
});

test('two builds at once of two trees do not mix', async () => {
  const [both, alone] = await Promise.all([buildSite({ content }), buildSite({ content: small })]);
  const afterwards = await buildSite({ content: small });
  expect(fingerprints(readBuiltFiles(both))).toEqual(fingerprints(whole));
  expect(fingerprints(readBuiltFiles(alone))).toEqual(fingerprints(readBuiltFiles(afterwards)));
});

test('a build puts nothing where another build at the same time would find it', async () => {
  // Astro renders below the working folder when the output lies elsewhere.
  const cwd = temporaryFolder();
  let seen: readonly string[] = [];
  const look = setInterval(() => {
    seen = [...seen, ...readdirSync(cwd)];
  }, 10);
  await buildSite({ content: small, cwd, out: join(temporaryFolder(), 'dist') });
  clearInterval(look);
  expect(seen).toEqual([]);
});

test('a folder of content that is reached through a link gives the same site', async () => {
  const link = join(temporaryFolder(), 'link');
  symlinkSync(dirname(content), link);
  const built = await buildSite({ content: join(link, 'other-trade') });
  expect(fingerprints(readBuiltFiles(built))).toEqual(fingerprints(whole));
});

test('the date decides what is next, and nothing else does', async () => {
  const later = readBuiltFiles(await buildSite({ content, date: '2027-01-15' }));
  const addresses = (files: readonly BuiltFile[]) => pagesAmong(files).map(({ path }) => path);
  expect(addresses(later)).toEqual(addresses(whole));
  expect(fingerprints(pagesAmong(later))).not.toEqual(fingerprints(pagesAmong(whole)));
});

describe('a part of the accounts', () => {
  test('--account builds that microsite alone, and the same as in a whole build', async () => {
    const built = await buildSite({ content, accounts: ['saint-orla'] });
    expect(readMicrositeFolders(built).map(({ account }) => account)).toEqual(['saint-orla']);
    const all = new Set(fingerprints(whole));
    expect(fingerprints(readBuiltFiles(built)).filter((line) => !all.has(line))).toEqual([]);
  });

  test('the union of all shards is the whole', async () => {
    const first = await buildSite({ content, shard: '1/2' });
    const second = await buildSite({ content, shard: '2/2' });
    const shares = [first, second].map((built) => readMicrositeFolders(built).map(({ account }) => account));
    expect(shares).toEqual([['harbour-trust'], ['saint-orla']]);
    const union = new Set([first, second].flatMap((built) => fingerprints(readBuiltFiles(built))));
    expect([...union].toSorted()).toEqual(fingerprints(whole).toSorted());
  });

  test('an account that does not exist is refused', async () => {
    const { out, status, text } = await runBuild({ content, accounts: ['nobody'] });
    expect(status).toBe(2);
    expect(text).toContain('"nobody"');
    expect(existsSync(out)).toBe(false);
  });
});

describe('content with a fault', () => {
  test('builds nothing and leaves the last output as it was', async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    const faulty = join(folder, 'content');
    await buildSite({ content: small, out });
    const before = fingerprints(readBuiltFiles(out));

    cpSync(small, faulty, { recursive: true });
    const page = join(faulty, 'pages', 'en', 'bought-twice.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace('roles: all', 'roles: [nobody]'));
    const { status, text } = await runBuild({ content: faulty, out });

    expect(status).toBe(1);
    expect(text).toMatch(/bought-twice\.mdx:\d+:\d+\s+error\s+unknown-role/u);
    expect(fingerprints(readBuiltFiles(out))).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual(['content', 'dist']);
  });

  test('what a newer build no longer has is gone from the output', async () => {
    const out = join(temporaryFolder(), 'dist');
    mkdirSync(out, { recursive: true });
    await buildSite({ content, out });
    await buildSite({ content: small, out });
    expect(readMicrositeFolders(out).map(({ account }) => account)).toEqual(['solo']);
    expect(readdirSync(dirname(out))).toEqual(['dist']);
  });
});

test('the table at the end names pages and links, and hides the links where many read along', async () => {
  const [microsite] = readMicrositeFolders(await buildSite({ content: small }));
  const isCi = process.env['CI'];
  delete process.env['CI'];
  const shown = await runBuild({ content: small });
  process.env['CI'] = 'true';
  const hidden = await runBuild({ content: small });
  if (isCi === undefined) delete process.env['CI'];
  else process.env['CI'] = isCi;

  expect(shown.text).toContain(`https://rooms.plainfield.example/${microsite?.name}/`);
  expect(hidden.text).toContain('solo');
  expect(hidden.text).not.toContain(microsite?.token);
});

test('a failure while rendering names the page and no link, and leaves the last output as it was', async () => {
  const folder = temporaryFolder();
  const failing = join(folder, 'failing.mjs');
  const out = join(folder, 'dist');
  const logos = fixture('sites/no-logo');
  await buildSite({ content: logos, out });
  const before = fingerprints(readBuiltFiles(out));
  const [token = ''] = readMicrositeFolders(out).flatMap((site) => (site.account === 'dressed' ? site.token : []));
  // Only the files of an account are answered without a header of their own.
  writeFileSync(
    failing,
    `globalThis.Response = class extends Response {
      constructor(body, init) {
        if (init === undefined) throw new Error('provoked at /dressed-${token}/files/');
        super(body, init);
      }
    };`,
  );

  for (const DEBUG of ['', '1']) {
    const variables = { NODE_OPTIONS: `--import=${failing}`, DEBUG };
    const { status, text } = await runBuild({ content: logos, out, variables });
    expect(status).toBe(2);
    expect(text).toContain('provoked at /dressed-…/files/');
    expect(text).toMatch(/rendering \S*dressed-…\/files\/\S+logo\.svg/u);
    expect(text).toContain('what was built before is untouched');
    expect(text).not.toContain(token);
  }
  expect(fingerprints(readBuiltFiles(out))).toEqual(before);
});
