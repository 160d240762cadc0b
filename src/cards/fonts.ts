import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Family } from './card-element.ts';

/** One font file: a part of a family in one weight. */
export interface CardFont {
  readonly family: Family;
  /** Name of the part: `cyrillic`. */
  readonly subset: string;
  readonly weight: 400 | 600;
  /** Absolute path. */
  readonly file: string;
  readonly data: Buffer;
  /** Code points that it is there for, both ends included. */
  readonly ranges: [number, number][];
}

interface Source {
  readonly name: string;
  readonly subsets: readonly string[];
  readonly weights: readonly (400 | 600)[];
}

const EUROPEAN = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

/** Static fonts: satori draws variable ones in one weight only, and reads no WOFF2. */
const SOURCES: Readonly<Record<Family, Source>> = {
  serif: { name: '@fontsource/source-serif-4', subsets: EUROPEAN, weights: [600] },
  sans: { name: '@fontsource/source-sans-3', subsets: EUROPEAN, weights: [400, 600] },
  arabic: { name: '@fontsource/vazirmatn', subsets: ['arabic', 'latin', 'latin-ext'], weights: [400, 600] },
};

let read: readonly CardFont[] | undefined;

/** Every font of the cards, read once. */
export function cardFonts(): readonly CardFont[] {
  read ??= (Object.keys(SOURCES) as Family[]).flatMap(readFamily);
  return read;
}

/** Names of the parts of a family, in the order in which letters are looked for. */
export function partNames(family: Family): string[] {
  return SOURCES[family].subsets.map((subset) => `${family}-${subset}`);
}

function readFamily(family: Family): CardFont[] {
  const { name, subsets, weights } = SOURCES[family];
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/index.css`));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Readonly<Record<string, string>>;
  const stem = name.slice(name.indexOf('/') + 1);
  return subsets.flatMap((subset) =>
    weights.map((weight) => {
      const file = join(folder, 'files', `${stem}-${subset}-${weight}-normal.woff`);
      return { family, subset, weight, file, data: readFileSync(file), ranges: parseRanges(ranges[subset] ?? '') };
    }),
  );
}

/** Reads `U+0301,U+0400-045F`. */
function parseRanges(text: string): [number, number][] {
  return text.split(',').map((range) => {
    const [first = 0, last = first] = range
      .trim()
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return [first, last];
  });
}
