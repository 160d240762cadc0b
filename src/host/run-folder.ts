import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

// Containers share folders and count their processes each for itself.
const MACHINE = hostname().replace(/[^A-Za-z0-9]/gu, '');

const own = new Set<string>();

/**
 * Makes a folder for this run alone, `<prefix><machine>-<process id>-<six characters>`, and deletes what runs that were
 * killed on this machine left under the same prefix.
 *
 * @param prefix absolute path with the beginning of the name: `/project/.commonview/run-`.
 * @returns absolute path of the folder, which is deleted when the process exits.
 */
export function makeRunFolder(prefix: string): string {
  mkdirSync(dirname(prefix), { recursive: true });
  for (const left of abandonedFolders(prefix)) rmSync(left, { recursive: true, force: true });
  if (own.size === 0) process.once('exit', removeOwn);
  const folder = mkdtempSync(`${prefix}${MACHINE}-${process.pid}-`);
  own.add(folder);
  return folder;
}

/** Folders of processes that are gone. One with this process's own id is of an earlier process that had it. */
function abandonedFolders(prefix: string): string[] {
  const start = `${basename(prefix)}${MACHINE}-`;
  return readdirSync(dirname(prefix))
    .filter((name) => name.startsWith(start))
    .flatMap((name) => {
      const [, id] = /^(\d+)-[A-Za-z0-9]{6}$/u.exec(name.slice(start.length)) ?? [];
      const folder = join(dirname(prefix), name);
      return id === undefined || own.has(folder) || isOfAnother(Number(id)) ? [] : [folder];
    });
}

function isOfAnother(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, and it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeOwn(): void {
  for (const folder of own) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // What cannot be deleted now, because a helper still writes to it, the next run deletes.
    }
  }
}
