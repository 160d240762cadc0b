import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build leaves in the folder that it made. No account is named: the file is published with the rest. */
export interface BuildMarker {
  /** Path below which the site stands, with slashes at both ends. */
  readonly base: string;
}

const NAME = '.commonview.json';
const MAKER = { madeBy: 'commonview', version: 1 } as const;

/** Marks a folder as made by a build, so that a later build may replace it. */
export function writeMarker(folder: string, { base }: BuildMarker): void {
  writeFileSync(join(folder, NAME), `${JSON.stringify({ ...MAKER, base })}\n`);
}

/** What the build that made a folder left in it; `undefined` where none did. */
export function readMarker(folder: string): BuildMarker | undefined {
  try {
    const marker = JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as Partial<Record<string, unknown>> | null;
    if (marker?.['madeBy'] !== MAKER.madeBy) return undefined;
    return { base: typeof marker['base'] === 'string' ? marker['base'] : '/' };
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
}

/**
 * Makes sure that nothing but the work of an earlier build is lost when a folder is replaced.
 *
 * @param folder absolute path; it may be absent or empty.
 * @throws with one line for the terminal if something else lies there.
 */
export function assertReplaceable(folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (stats.isDirectory() && (readdirSync(folder).length === 0 || readMarker(folder))) return;
  throw new Error(
    `${folder} would be deleted, and no build has left its mark there (${NAME}). Delete it by hand if nothing in it is needed, or name another folder with --out.`,
  );
}
