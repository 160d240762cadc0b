import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Hash of everything that decides what a file holds, as 32 hexadecimal digits: its key among the kept files. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length before each part, so that "ab" + "c" is not "a" + "bc".
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/**
 * A file that is made once for each key and kept between builds, which may run side by side. What is kept carries its own
 * hash: a damaged file is made again. What no build has asked for in 30 days is deleted.
 *
 * @param file absolute path in the folder of kept files, with the key in its name.
 */
export async function keptFile(file: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const now = Date.now();
  sweepOnce(dirname(file), now);
  const kept = readKept(file, now);
  if (kept) return kept;
  const made = await make();
  const beside = join(dirname(file), `.${process.pid}-${process.hrtime.bigint()}`);
  writeFileSync(beside, Buffer.concat([sealOf(made), made]));
  renameSync(beside, file);
  return made;
}

const SEAL_BYTES = 32;

function readKept(file: string, now: number): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(SEAL_BYTES);
    if (!sealOf(content).equals(bytes.subarray(0, SEAL_BYTES))) return undefined;
    if (now - statSync(file).mtimeMs > DAY) utimesSync(file, now / 1000, now / 1000);
    return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function sealOf(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

const DAY = 24 * 60 * 60 * 1000;
const KEPT_FOR = 30 * DAY;

/** Folders that this process has swept. */
const swept = new Set<string>();

/** Deletes what nobody has asked for in a long time, so that the folder does not grow for ever; once for each folder. */
function sweepOnce(folder: string, now: number): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    // Another build may have deleted it meanwhile.
    const seen = entry.isFile() ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (seen && now - seen.mtimeMs > KEPT_FOR) rmSync(file, { force: true });
  }
}
