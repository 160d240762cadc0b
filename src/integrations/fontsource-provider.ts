import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontProvider } from 'astro';
import { cutFont } from './cut-font.ts';
import { type FontPart, unicodeRangeOf } from './font-parts.ts';

/** One `@font-face` of a package's style sheet. */
interface Face {
  /** Absolute path. */
  readonly file: string;
  readonly subset: string;
  readonly style: string;
}

const KEPT = fileURLToPath(new URL('../../.commonview/cache/fonts/', import.meta.url));

/** A family of an npm package, and what is kept of it. */
export interface FontsourceFamily {
  /** `@fontsource-variable/source-sans-3`. */
  readonly packageName: string;
  readonly parts: readonly FontPart[];
  /** Range of weights, as a style sheet writes it: `400 700`. */
  readonly weights: string;
}

/**
 * Gives Astro the upright fonts of a `@fontsource-variable*` package from node_modules, cut to the letters and weights
 * that pages use, one file for each script, without a request to anywhere. Astro's own providers of these families
 * download while building. Everything is read and cut before Astro asks, because it would only log what goes wrong.
 *
 * @param kept absolute path of the folder that cut files are kept in.
 * @throws with the name of what is missing or broken.
 */
export async function fontsourceProvider(family: FontsourceFamily, kept = KEPT): Promise<FontProvider> {
  const faces = readFaces(family.packageName);
  const fonts = await Promise.all(
    family.parts.map(async (part) => {
      const face = faces.find(({ subset, style }) => subset === part && style === 'normal');
      if (!face) throw new Error(`The package ${family.packageName} has no ${part} font. Run \`npm ci\`.`);
      const file = await cutFont({ file: face.file, part, weights: family.weights }, kept);
      return {
        src: [{ url: file, format: 'woff2' }],
        weight: family.weights,
        style: 'normal',
        // Text that was drawn stays as it is: a font that comes late would push lines about, and serves the next page.
        display: 'optional' as const,
        unicodeRange: unicodeRangeOf(part),
        meta: { subset: part },
      };
    }),
  );
  return { name: `${family.packageName} ${family.parts.join(' ')}`, resolveFont: () => ({ fonts }) };
}

const FACE = /\/\*\s*([\w-]+)\s*\*\/\s*@font-face\s*\{([^}]*)\}/gu;

function readFaces(packageName: string): Face[] {
  const { sheet, css } = readSheet(packageName);
  return [...css.matchAll(FACE)].flatMap(([, name = '', body = '']) => {
    const file = /url\(\.\/files\/([^)]+\.woff2)\)/u.exec(body)?.[1];
    const subset = /-((?:latin|cyrillic|greek|vietnamese|arabic)(?:-ext)?)-/u.exec(name)?.[1];
    const style = /font-style:\s*([^;]+);/u.exec(body)?.[1];
    return file && subset && style ? [{ file: join(dirname(sheet), 'files', file), subset, style }] : [];
  });
}

function readSheet(packageName: string): { readonly sheet: string; readonly css: string } {
  try {
    const sheet = createRequire(import.meta.url).resolve(`${packageName}/index.css`);
    return { sheet, css: readFileSync(sheet, 'utf8') };
  } catch (cause) {
    throw new Error(`The fonts of the package ${packageName} cannot be read. Run \`npm ci\` to have it installed.`, {
      cause,
    });
  }
}
