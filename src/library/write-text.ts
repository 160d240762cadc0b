import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file of the content folder whole or not at all: readers see the old text or the new one. Its permissions stay.
 *
 * @param root absolute path of the content folder.
 * @param path from the content folder; the file exists.
 * @throws if the disk refuses; the file is then as it was.
 */
export function writeText(root: string, path: string, text: string): void {
  const file = join(root, path);
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { mode: statSync(file).mode });
    renameSync(draft, file);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new Error(`${file} could not be written.`, { cause });
  }
}
