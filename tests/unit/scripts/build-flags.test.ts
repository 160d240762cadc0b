import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readBuildFlags } from '../../../scripts/build-flags.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';
import { PROJECT } from '../../helpers/project.ts';

let folder = '';
let content = '';

beforeEach(() => {
  folder = realpathSync.native(temporaryFolder());
  content = join(folder, 'content');
  mkdirSync(content);
});

const read = (...args: string[]) => readBuildFlags(['--content', content, ...args]);

test('the output goes to dist of the working folder unless one is named', () => {
  expect(read()).toMatchObject({ content, out: join(process.cwd(), 'dist'), isOutNamed: false });
  expect(read('--out', 'dist')).toMatchObject({ out: join(process.cwd(), 'dist'), isOutNamed: true });
});

test('links on the way to the content and to the output are resolved', () => {
  const link = join(folder, 'link');
  symlinkSync(folder, link);
  expect(readBuildFlags(['--content', join(link, 'content'), '--out', join(link, 'a', 'b')])).toMatchObject({
    content,
    out: join(folder, 'a', 'b'),
  });
});

test('an output that would replace the content is refused', () => {
  expect(() => read('--out', content)).toThrow('would replace the content folder');
  expect(() => read('--out', folder)).toThrow('would replace the content folder');
});

test('so is one in the content, by way of a link too', () => {
  symlinkSync(content, join(folder, 'link'));
  expect(() => read('--out', join(content, 'dist'))).toThrow('lies in the content folder');
  expect(() => read('--out', join(folder, 'link', 'dist'))).toThrow('lies in the content folder');
});

test('so is one that would replace the project', () => {
  for (const out of [PROJECT, dirname(join(PROJECT, '.')), join(PROJECT, '.commonview')])
    expect(() => read('--out', out)).toThrow('would replace this project');
});

test('a name that begins like that of the content is another folder', () => {
  expect(read('--out', `${content}-built`).out).toBe(`${content}-built`);
});

test.each(['#', '%', '?'])('content below a folder with "%s" in its name is refused in one line', (sign) => {
  const odd = join(folder, `a ${sign}20 b`, 'content');
  mkdirSync(odd, { recursive: true });
  expect(() => readBuildFlags(['--content', odd])).toThrow(/^The path [^\n]+ in it, [^\n]+$/u);
  expect(() => readBuildFlags(['--content', odd])).toThrow(`has a "${sign}" in it`);
});

test('a folder that is not there is refused by its name', () => {
  expect(() => readBuildFlags(['--content', join(folder, 'absent')])).toThrow('There is no folder');
});
