import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/build-site.ts';
import { tagsOf, textOf } from '../helpers/built-html.ts';
import { fixture, PROJECT } from '../helpers/project.ts';
import { PATIENCE, type RunningScript, startScript } from './running-script.ts';

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>\n';

const folder = temporaryFolder();
const content = join(folder, 'content');
const account = join(content, 'accounts', 'solo', 'account.yaml');
const page = join(content, 'pages', 'en', 'bought-twice.mdx');
let dev: RunningScript;
let link = '';

beforeAll(async () => {
  cpSync(fixture('sites/one-page'), content, { recursive: true });
  writeFileSync(join(dirname(account), 'logo.svg'), SQUARE);
  replace(account, 'roles: [fin, ops]', 'brand: { logo: logo.svg }\nroles: [fin, ops]');
  mkdirSync(join(dirname(page), 'images'));
  writeFileSync(join(dirname(page), 'images', 'shelf.svg'), SQUARE.replace('0h8', '1h8'));
  writeFileSync(page, `${readFileSync(page, 'utf8')}\n![A shelf with two tools](images/shelf.svg)\n`);
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

test('logo, picture and colours are served as what they are', async () => {
  const html = await (await fetch(new URL('pages/bought-twice/', link))).text();
  const addresses = tagsOf(html).flatMap(({ attributes }) => {
    const address = attributes['src'] ?? attributes['href'] ?? '';
    return /\/(?:files|pictures)\/|brand\.css/u.test(address) ? [address] : [];
  });
  const answers = await Promise.all(addresses.map((address) => fetch(new URL(address, link))));
  expect(answers.map(({ status, url }) => `${status} ${url}`).filter((answer) => !answer.startsWith('200 '))).toEqual(
    [],
  );
  const types = answers.map(
    ({ url, headers }) => `${/files|pictures|brand/u.exec(url)} ${headers.get('content-type')}`,
  );
  expect(new Set(types)).toEqual(
    new Set(['brand text/css; charset=utf-8', 'files image/svg+xml', 'pictures image/svg+xml']),
  );
});

test('an error is reported with its place, and mending it brings the page back', async () => {
  replace(account, 'roles: [fin, ops]', 'roles: [fin, nobody]');
  await dev.says(/account\.yaml:\d+:\d+\s+error\s+unknown-role/u);
  for (const path of ['', 'pages/bought-twice/', 'no-such-page/']) {
    const answer = await fetch(new URL(path, link));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8']);
    expect(textOf(await answer.text())).toContain('unknown-role');
  }

  replace(account, 'roles: [fin, nobody]', 'roles: [fin, ops]');
  replace(account, 'Only the shelf is decided.', 'It is mended.');
  await expect.poll(() => words(), PATIENCE).toContain('It is mended.');
  await dev.says(/^No errors\.$/mu);
});

test('a page that cannot be read is shown as its finding, without the noise of the renderer', async () => {
  const sound = readFileSync(page, 'utf8');
  const before = dev.text().length;
  writeFileSync(page, `${sound}\n<Callout>\n\nIt ends in a brace: {\n`);
  await expect.poll(() => words('pages/bought-twice/'), PATIENCE).toContain('The content has errors');

  // The watcher takes two changes within a blink for one.
  await setTimeout(500);
  writeFileSync(page, sound);
  await expect.poll(() => words('pages/bought-twice/'), PATIENCE).toContain('One more sentence stands here.');
  const said = dev.text().slice(before);
  expect(said.match(/^No errors\.$/gmu)).toHaveLength(1);
  expect(said).not.toMatch(/\[\w*Error\]|\[ERROR\]|^\s+at /mu);
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

test('a wrong flag is said in one line', async () => {
  const wrong = startScript('dev.ts', ['--prot', '1']);
  await expect.poll(() => wrong.child.exitCode, PATIENCE).toBe(2);
  expect(wrong.text()).toBe("Unknown option '--prot'. The flags are --content, --port.\n");
});

test('ended before it serves, it leaves no folder behind', async () => {
  const early = startScript('dev.ts', ['--content', content, '--port', '0']);
  const own = () => readdirSync(join(PROJECT, '.commonview')).filter((name) => name.includes(`-${early.child.pid}-`));
  await expect.poll(own, { ...PATIENCE, interval: 20 }).toHaveLength(1);
  expect(await early.stop('SIGTERM')).toBe(143);
  expect(own()).toEqual([]);
});

test('a folder that is not there is said in one line', async () => {
  const wrong = startScript('dev.ts', ['--content', join(folder, 'absent')]);
  await expect.poll(() => wrong.child.exitCode, PATIENCE).toBe(2);
  expect(wrong.text()).toMatch(/^There is no folder [^\n]+\n$/u);
});
