import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontProvider } from 'astro';

/** One `@font-face` of a package's style sheet. */
interface Face {
  readonly file: string;
  readonly subset: string;
  readonly style: string;
  readonly weight: string;
  readonly unicodeRange: string[];
}

/**
 * Gives Astro the fonts of `@fontsource*` packages from node_modules, one file for each subset, without a request to
 * anywhere. Astro's own providers of these families download while building.
 *
 * @param packageName npm package of the family: `@fontsource-variable/source-sans-3`.
 */
export function fontsourceProvider(packageName: string): FontProvider {
  return {
    name: packageName,
    resolveFont: ({ subsets, styles }) => {
      const fonts = readFaces(packageName)
        .filter(({ subset, style }) => subsets.includes(subset) && styles.some((wanted) => wanted === style))
        .map(({ file, subset, style, weight, unicodeRange }) => ({
          src: [{ url: file, format: 'woff2' }],
          weight,
          style,
          display: 'swap' as const,
          unicodeRange,
          meta: { subset },
        }));
      return { fonts };
    },
  };
}

const FACE = /\/\*\s*([\w-]+)\s*\*\/\s*@font-face\s*\{([^}]*)\}/gu;

function readFaces(packageName: string): Face[] {
  const sheet = createRequire(import.meta.url).resolve(`${packageName}/index.css`);
  const css = readFileSync(sheet, 'utf8');
  return [...css.matchAll(FACE)].flatMap(([, name = '', body = '']) => {
    const value = (property: string) => new RegExp(`${property}:\\s*([^;]+);`, 'u').exec(body)?.[1]?.trim() ?? '';
    const file = /url\(\.\/files\/([^)]+\.woff2)\)/u.exec(body)?.[1];
    const subset = /-((?:latin|cyrillic|greek|vietnamese|arabic)(?:-ext)?)-/u.exec(name)?.[1];
    if (!file || !subset) return [];
    const unicodeRange = value('unicode-range')
      .split(',')
      .map((range) => range.trim());
    return [
      {
        file: join(dirname(sheet), 'files', file),
        subset,
        style: value('font-style'),
        weight: value('font-weight'),
        unicodeRange,
      },
    ];
  });
}
