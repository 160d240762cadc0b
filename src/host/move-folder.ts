import { cpSync, renameSync, rmSync } from 'node:fs';

/**
 * Moves a folder, to another disk too.
 *
 * @param to absolute path at which nothing is yet.
 * @param rename how a folder is moved within one disk.
 */
export function moveFolder(from: string, to: string, rename: (from: string, to: string) => void = renameSync): void {
  try {
    rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
