import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { cutFont } from '#integrations/cut-font.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';

const SOURCE = createRequire(import.meta.url).resolve(
  '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
);
const CUT = { file: SOURCE, part: 'arabic', weights: '400 700' } as const;

// Cutting a font takes a second, and several on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder = '';
let cut = '';

beforeAll(async () => {
  folder = join(temporaryFolder(), 'fonts');
  cut = await cutFont(CUT, folder);
});

test('a cut font is smaller, and the same bytes in every folder', async () => {
  const other = await cutFont(CUT, temporaryFolder());

  expect(readFileSync(other)).toEqual(readFileSync(cut));
  expect(readFileSync(cut).length).toBeLessThan(readFileSync(SOURCE).length / 2);
});

test('a file that was cut before is taken as it is, and one that was cut short is made again', async () => {
  const before = readFileSync(cut);
  truncateSync(cut, 1000);

  expect(await cutFont(CUT, folder)).toBe(cut);
  expect(readFileSync(cut)).toEqual(before);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('other weights make another file', async () => {
  expect(await cutFont({ ...CUT, weights: '400 600' }, temporaryFolder())).not.toContain(cut.slice(-36));
});

test('a font file that is missing, empty, cut short or damaged is named', async () => {
  const broken = temporaryFolder();
  mkdirSync(broken, { recursive: true });
  const whole = readFileSync(SOURCE);
  const damaged = Buffer.from(whole).fill(0xff, 200);
  const files = { 'empty.woff2': '', 'short.woff2': whole.subarray(0, 4000), 'damaged.woff2': damaged };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(broken, name), bytes);

  for (const name of [...Object.keys(files), 'absent.woff2'])
    await expect(cutFont({ ...CUT, file: join(broken, name) }, folder)).rejects.toThrow(name);
});
