import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of a fixture, by its path below `tests/fixtures`. */
export function fixture(path: string): string {
  return join(PROJECT, 'tests', 'fixtures', path);
}
