import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of a built folder. */
export interface BuiltFile {
  /** From the built folder, `/` between folders. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file of a built folder, sorted by path. */
export function readBuiltFiles(built: string): BuiltFile[] {
  return readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(built, file).split(sep).join('/'), bytes: readFileSync(file) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The pages among them. */
export function pagesAmong(files: readonly BuiltFile[]): BuiltFile[] {
  return files.filter(({ path }) => path.endsWith('.html'));
}

/** A line for each file, its path and what is in it: equal folders have equal lines, and a difference names its file. */
export function fingerprints(files: readonly BuiltFile[]): string[] {
  return files.map(({ path, bytes }) => `${path} ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`);
}
