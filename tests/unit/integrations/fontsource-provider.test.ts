import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontFamilies } from '#integrations/font-families.ts';
import { fontsourceProvider } from '#integrations/fontsource-provider.ts';

/** What Astro hands a provider that has no options. */
const NO_OPTIONS = undefined as never;

async function facesOf(subsets: string[], styles: ('normal' | 'italic')[] = ['normal']) {
  const resolved = await fontsourceProvider('@fontsource-variable/source-sans-3').resolveFont({
    familyName: 'Source Sans 3 Variable',
    weights: ['200 900'],
    styles,
    subsets,
    formats: ['woff2'],
    options: NO_OPTIONS,
  });
  return resolved?.fonts ?? [];
}

const filesOf = (faces: Awaited<ReturnType<typeof facesOf>>) =>
  faces.flatMap(({ src }) => src.flatMap((source) => ('url' in source ? [source.url] : [])));

test('each part of a family is one file from node_modules', async () => {
  const files = filesOf(await facesOf(['latin', 'cyrillic']));

  expect(files).toHaveLength(2);
  expect(files.every((file) => existsSync(file))).toBe(true);
});

test('a part’s extension is a part of its own', async () => {
  const [file = ''] = filesOf(await facesOf(['latin-ext']));

  expect(file).toContain('latin-ext');
});

test('a face says its weights and the letters that it is for', async () => {
  const [face] = await facesOf(['latin']);

  expect(face).toMatchObject({ weight: '200 900', style: 'normal', display: 'swap', meta: { subset: 'latin' } });
  expect(face?.unicodeRange?.[0]).toMatch(/^U\+/u);
});

test('a style that the package lacks gives no face', async () => {
  expect(await facesOf(['latin'], ['italic'])).toEqual([]);
});

test('every family of the interface has its files', async () => {
  for (const { provider, name, weights, styles, subsets } of fontFamilies) {
    const resolved = await provider.resolveFont({
      familyName: name,
      weights,
      styles,
      subsets,
      formats: ['woff2'],
      options: NO_OPTIONS,
    });

    expect(resolved?.fonts.length).toBe(subsets.length);
  }
});
