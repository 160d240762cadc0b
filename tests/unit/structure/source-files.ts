import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const CODE = /\.(ts|tsx|mts|mjs|js|astro)$/u;

/** A code file of the project. */
export interface CodeFile {
  /** From the project's folder, `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/** Every code file under `src`, `scripts` and `tests`, fixtures left out, sorted by path. */
export function readCodeFiles(): CodeFile[] {
  return ['src', 'scripts', 'tests']
    .flatMap((top) => readdirSync(join(PROJECT, top), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('tests/fixtures/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }));
}

/** Names of all files and folders under `src`, with their paths, sorted. */
export function readSourceNames(): { readonly path: string; readonly name: string; readonly isFile: boolean }[] {
  return readdirSync(join(PROJECT, 'src'), { recursive: true, withFileTypes: true })
    .map((entry) => ({
      path: relative(PROJECT, join(entry.parentPath, entry.name)).split(sep).join('/'),
      name: basename(entry.name),
      isFile: entry.isFile(),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
