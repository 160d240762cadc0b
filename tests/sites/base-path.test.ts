import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, runBuild, temporaryFolder } from '../helpers/build-site.ts';
import { type BuiltFile, readBuiltFiles } from '../helpers/built-files.ts';
import { tagsOf, textOf } from '../helpers/built-html.ts';
import { deadLinks } from '../helpers/dead-links.ts';
import { fixture } from '../helpers/project.ts';
import { type RunningScript, startScript } from './running-script.ts';

const content = join(temporaryFolder(), 'content');
let files: BuiltFile[] = [];
let preview: RunningScript;
let link = '';

function standAt(url: string): void {
  cpSync(fixture('sites/no-logo'), content, { recursive: true });
  const file = join(content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^url: .*$/mu, `url: "${url}"`));
}

beforeAll(async () => {
  standAt('https://x.example/rooms/of/');
  const out = await buildSite({ content });
  files = readBuiltFiles(out);
  preview = startScript('preview.ts', ['--dir', out, '--port', '0']);
  [, link = ''] = await preview.says(/dressed\s+(http:\S+)/u);
});

afterAll(() => preview.stop('SIGTERM'));

test('every link leads below the path', () => {
  expect(deadLinks(files, '/rooms/of/')).toEqual([]);
});

test('preview prints links that open, and what their pages load is there', async () => {
  expect(new URL(link).pathname).toMatch(/^\/rooms\/of\/dressed-[a-z2-7]{26}\/$/u);
  const sent = await (await fetch(link)).text();
  const [, target = ''] = /url=([^"]+)"/iu.exec(sent) ?? [];
  const home = await fetch(new URL(target, link));
  const html = await home.text();
  expect(textOf(html)).toContain('Dressed Workshop');

  const addresses = tagsOf(html).flatMap(({ name, attributes }) => {
    const address = attributes['src'] ?? attributes['href'];
    return address && (name !== 'a' || /^[./]/u.test(address)) ? [new URL(address, home.url).href] : [];
  });
  const answers = await Promise.all(
    [...new Set(addresses)].map(async (address) => [address, (await fetch(address)).status]),
  );
  expect(answers.length).toBeGreaterThan(15);
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test('nothing is served beside the path', async () => {
  expect((await fetch(new URL('/', link))).status).toBe(404);
});

test('an address that has more than a host and a path is refused with its place', async () => {
  standAt('https://x.example/rooms/?from=mail/');
  const { status, text } = await runBuild({ content });
  expect(status).toBe(1);
  expect(text).toMatch(/site\.yaml:\d+:\d+\s+error\s+wrong-setting/u);
});
