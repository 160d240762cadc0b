import { existsSync, statSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { fontFamilies } from '#integrations/font-families.ts';
import { type FontsourceFamily, fontsourceProvider } from '#integrations/fontsource-provider.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';

/** What Astro hands a provider. */
const ASKED = { familyName: 'x', weights: [], styles: [], subsets: [], formats: [], options: undefined as never };

const SANS = { packageName: '@fontsource-variable/source-sans-3', weights: '400 700' };
const kept = temporaryFolder();

// Cutting a font takes a second, and several on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

async function facesOf(family: FontsourceFamily) {
  const resolved = await (await fontsourceProvider(family, kept)).resolveFont(ASKED);
  return resolved?.fonts ?? [];
}

const fileOf = ({ src: [source] }: Awaited<ReturnType<typeof facesOf>>[number]) =>
  source && 'url' in source ? source.url : '';

test('each script of a family is one file', async () => {
  const files = (await facesOf({ ...SANS, parts: ['latin', 'cyrillic'] })).map(fileOf);

  expect(new Set(files).size).toBe(2);
  expect(files.every((file) => existsSync(file))).toBe(true);
});

test('a face says its weights and the letters that it is for', async () => {
  const [face] = await facesOf({ ...SANS, parts: ['cyrillic'] });

  expect(face).toMatchObject({ weight: '400 700', style: 'normal', display: 'optional', meta: { subset: 'cyrillic' } });
  expect(face?.unicodeRange).toEqual(['U+400-45F', 'U+490-491', 'U+2116']);
});

test('a package that is not there and a script that it lacks are named', async () => {
  const absent = '@fontsource-variable/absent';

  await expect(facesOf({ ...SANS, packageName: absent, parts: ['latin'] })).rejects.toThrow(absent);
  await expect(facesOf({ ...SANS, parts: ['arabic'] })).rejects.toThrow('source-sans-3 has no arabic font');
});

test('the files of a language weigh no more than a page may, with those of one more script', async () => {
  const bytes = new Map<string, number>();
  for (const { name, provider } of fontFamilies)
    for (const face of (await provider.resolveFont(ASKED))?.fonts ?? [])
      bytes.set(`${name.replace(/ .*/u, '')} ${face.meta?.subset}`, statSync(fileOf(face)).size);
  const sum = (...names: string[]) => names.reduce((total, name) => total + (bytes.get(name) ?? Number.NaN), 0);
  const latin = sum('source-sans-3 latin', 'source-serif-4 latin');

  expect(latin + sum('source-sans-3 cyrillic', 'source-serif-4 cyrillic')).toBeLessThanOrEqual(90_000);
  expect(latin + sum('source-sans-3 cyrillic', 'vazirmatn arabic')).toBeLessThanOrEqual(90_000);
  expect(sum('vazirmatn latin', 'vazirmatn arabic')).toBeLessThanOrEqual(45_000);
});
