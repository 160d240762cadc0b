import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/build-site.ts';
import { textOf } from '../helpers/built-html.ts';
import { fixture, PROJECT } from '../helpers/project.ts';
import { PATIENCE, type RunningScript, startScript } from './running-script.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const account = join(content, 'accounts', 'solo', 'account.yaml');
const page = join(content, 'pages', 'en', 'bought-twice.mdx');
let dev: RunningScript;
let link = '';

beforeAll(async () => {
  cpSync(fixture('sites/one-page'), content, { recursive: true });
  dev = startScript('dev.ts', ['--content', content, '--port', '0']);
  [link] = await dev.says(/http:\S+/u);
});

afterAll(() => dev.stop('SIGKILL'));

/** The words of a page at this moment; what the server says instead while it cannot show it. */
async function words(path = ''): Promise<string> {
  return textOf(await (await fetch(new URL(path, link))).text());
}

function replace(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test('a change of YAML and a change of a page are shown', async () => {
  expect(await words()).toContain('Nothing is decided.');
  replace(account, 'Nothing is decided.', 'Only the shelf is decided.');
  await expect.poll(() => words(), PATIENCE).toContain('Only the shelf is decided.');

  writeFileSync(page, `${readFileSync(page, 'utf8')}\nOne more sentence stands here.\n`);
  await expect.poll(() => words('pages/bought-twice/'), PATIENCE).toContain('One more sentence stands here.');
});

test('an error is reported with its place, and mending it brings the page back', async () => {
  replace(account, 'roles: [fin, ops]', 'roles: [fin, nobody]');
  await dev.says(/account\.yaml:\d+:\d+\s+error\s+unknown-role/u);

  replace(account, 'roles: [fin, nobody]', 'roles: [fin, ops]');
  replace(account, 'Only the shelf is decided.', 'It is mended.');
  await expect.poll(() => words(), PATIENCE).toContain('It is mended.');
});

test('content that goes away for a moment is reported, and read again when it is back', async () => {
  const copy = join(folder, 'copy');
  cpSync(content, copy, { recursive: true });
  rmSync(content, { recursive: true });
  await dev.says(/The content could not be read/u);
  expect(dev.child.exitCode).toBeNull();

  cpSync(copy, content, { recursive: true });
  replace(account, 'It is mended.', 'It is back.');
  await expect.poll(() => words(), PATIENCE).toContain('It is back.');
  replace(account, 'It is back.', 'It is watched again.');
  await expect.poll(() => words(), PATIENCE).toContain('It is watched again.');
});

test('Ctrl+C ends it and leaves no folder behind', async () => {
  const own = () => readdirSync(join(PROJECT, '.commonview')).filter((name) => name.includes(`-${dev.child.pid}-`));
  expect(own()).toHaveLength(1);
  expect(await dev.stop('SIGINT')).toBe(0);
  expect(own()).toEqual([]);
});

test('a folder that is not there is said in one line', async () => {
  const wrong = startScript('dev.ts', ['--content', join(folder, 'absent')]);
  await expect.poll(() => wrong.child.exitCode, PATIENCE).toBe(2);
  expect(wrong.text()).toMatch(/^There is no folder [^\n]+\n$/u);
});
