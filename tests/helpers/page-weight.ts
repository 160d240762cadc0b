import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltFile } from './built-files.ts';
import { tagsOf } from './built-html.ts';

/** What a browser fetches for one page, in bytes after gzip; fonts and pictures are not in it. */
export interface PageWeight {
  readonly path: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
}

/** Weighs one page of a built folder with every style sheet and script that it loads, directly or through another. */
export function weighPage(page: BuiltFile, files: readonly BuiltFile[], base = '/'): PageWeight {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const html = page.bytes.toString('utf8');
  const tags = tagsOf(html);
  const fileOf = (address: string): string =>
    decodeURIComponent(new URL(address, `http://site.invalid${base}${page.path}`).pathname.slice(base.length));

  const sheets = tags
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => fileOf(attributes['href'] ?? ''));
  const scripts = tags
    .flatMap(({ name, attributes }) => (name === 'astro-island' ? codeOfIsland(attributes) : [attributes['src']]))
    .filter((address) => address?.endsWith('.js'))
    .map((address) => fileOf(address ?? ''));
  const bytesOf = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + gzipSync(byPath.get(path)?.bytes ?? '').length, 0);

  return {
    path: page.path,
    html: gzipSync(html).length,
    css: bytesOf(new Set(sheets)),
    js: bytesOf(withImports(scripts, byPath, languageOf(tags))),
  };
}

/** Addresses of the component, of the framework that draws it, and of what comes before both. */
function codeOfIsland(attributes: Readonly<Record<string, string>>): (string | undefined)[] {
  return ['component-url', 'renderer-url', 'before-hydration-url'].map((name) => attributes[name]);
}

function languageOf(tags: ReturnType<typeof tagsOf>): string {
  return tags.find(({ name }) => name === 'html')?.attributes['lang'] ?? '';
}

/** What is loaded with a module. `import()` loads what a reader asks for later, as search; strings of a language apart. */
const IMPORT = /(?:from|import)\s*["'`](\.[^"'`]+)["'`]/gu;

/** The strings of one language among those of all, of which a browser loads one: `ru: async () => … import('./ru.js')`. */
const OF_LANGUAGE = /\b([a-z]{2,3}):\s*async\s*\(\)\s*=>[^"'`]*?import\(\s*["'`](\.[^"'`]+)["'`]/gu;

function withImports(scripts: readonly string[], files: ReadonlyMap<string, BuiltFile>, language: string): Set<string> {
  const found = new Set<string>();
  const take = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = files.get(path)?.bytes.toString('utf8') ?? '';
    const strings = [...code.matchAll(OF_LANGUAGE)].map(([, of = '', from = '']) => ({ of, from }));
    const loaded = strings.some(({ of }) => of === language) ? language : 'en';
    const own = strings.filter(({ of }) => of === loaded).map(({ from }) => from);
    const fixed = [...code.matchAll(IMPORT)].map(([, from = '']) => from);
    for (const from of [...fixed, ...own]) take(posix.join(posix.dirname(path), from));
  };
  for (const script of scripts) take(script);
  return found;
}
