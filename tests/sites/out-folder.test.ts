import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { buildSite, runBuild, temporaryFolder } from '../helpers/build-site.ts';
import { fingerprints, readBuiltFiles } from '../helpers/built-files.ts';
import { fixture, PROJECT } from '../helpers/project.ts';
import { PATIENCE, startScript } from './running-script.ts';

const content = fixture('other-trade');
const small = fixture('sites/one-page');
const machine = hostname().replace(/[^A-Za-z0-9]/gu, '');
/** No process can have it. */
const NOBODY = 2 ** 30;

let folder = '';
let out = '';

beforeEach(() => {
  folder = temporaryFolder();
  out = join(folder, 'dist');
});

const state = () => fingerprints(readBuiltFiles(folder));

describe('what no build has made', () => {
  test.each(['dist', 'dist.previous'])('is never deleted: %s', async (name) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'thesis.txt'), 'years of work');
    const before = state();

    const { status, text } = await runBuild({ content: small, out });

    expect(status).toBe(2);
    expect(text).toMatch(/^[^\n]+Delete it by hand [^\n]+--out\.\n$/u);
    expect(state()).toEqual(before);
  });

  test('a last build of which only the copy beside its place is left is brought back', async () => {
    await buildSite({ content: small, out });
    const before = fingerprints(readBuiltFiles(out));
    renameSync(out, `${out}.previous`);

    const { status, text } = await runBuild({ content: small, out, accounts: ['nobody'] });

    expect(status).toBe(2);
    expect(text).toContain('brought back');
    expect(fingerprints(readBuiltFiles(out))).toEqual(before);
  });
});

describe('a part of the accounts', () => {
  test('does not replace a whole build unless a folder is named', async () => {
    await buildSite({ content, cwd: folder });
    const before = state();

    const { status, text } = await runBuild({ content, cwd: folder, accounts: ['saint-orla'] });
    expect(status).toBe(2);
    expect(text).toMatch(/^[^\n]+holds 1 other microsite,[^\n]+--out[^\n]+\n$/u);
    expect(text).not.toContain('harbour-trust');
    expect(state()).toEqual(before);

    await buildSite({ content, cwd: folder, out, accounts: ['saint-orla'] });
    expect(readMicrositeFolders(out).map(({ account }) => account)).toEqual(['saint-orla']);
    await buildSite({ content, cwd: folder, accounts: ['saint-orla'] });
  });
});

describe('a build that is stopped', () => {
  const work = join(PROJECT, '.commonview');
  const leftOf = (id: number | undefined) => readdirSync(work).filter((name) => name.includes(`-${id}-`));

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with %i and leaves nothing but the last one', async (signal, expected) => {
    await buildSite({ content: small, out });
    const before = state();
    const build = startScript('build.ts', ['--content', small, '--out', out]);
    await expect.poll(() => leftOf(build.child.pid).length, { ...PATIENCE, interval: 20 }).toBe(1);

    expect(await build.stop(signal)).toBe(expected);
    expect(leftOf(build.child.pid)).toEqual([]);
    expect(state()).toEqual(before);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('by force has its folders deleted by the next one, and nobody else’s', async () => {
    const own = (id: number) => [join(work, `run-${machine}-${id}-abcdef`), `${out}.staged-${machine}-${id}-abcdef`];
    const foreign = [...own(process.pid), `${out}.staged-mine`, join(work, `run-elsewhere-${NOBODY}-abcdef`)];
    for (const path of [...own(NOBODY), ...foreign]) mkdirSync(join(path, 'site'), { recursive: true });

    await buildSite({ content: small, out });
    expect(own(NOBODY).filter(existsSync)).toEqual([]);
    expect(foreign.filter((path) => !existsSync(path)).map((path) => basename(path))).toEqual([]);
    for (const path of foreign) rmSync(path, { recursive: true });
  });
});
