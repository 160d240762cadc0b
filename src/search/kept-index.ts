import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFile } from '#host/kept-file.ts';
import type { IndexFile } from './pagefind-index.ts';

/**
 * Puts the files of an index into a folder: those that are kept, or newly made ones, which are kept then.
 *
 * @param file absolute path of what is kept, with its key in the name. @param target absolute path of the folder.
 * @returns whether they were kept already.
 */
export async function writeKept(
  { file, target }: { readonly file: string; readonly target: string },
  make: () => Promise<readonly IndexFile[]>,
): Promise<boolean> {
  let isKept = true;
  const packed = await keptFile(file, async () => {
    isKept = false;
    return packFiles(await make());
  });
  for (const { path, content } of unpackFiles(packed)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
  return isKept;
}

/** Files as one: a line of JSON with their paths and lengths, then their bytes. */
export function packFiles(files: readonly IndexFile[]): Uint8Array {
  const head = JSON.stringify(files.map(({ path, content }) => [path, content.length]));
  return Buffer.concat([Buffer.from(`${head}\n`), ...files.map(({ content }) => content)]);
}

/** The files that were packed, in their order. */
export function unpackFiles(packed: Uint8Array): IndexFile[] {
  const bodies = packed.indexOf('\n'.charCodeAt(0)) + 1;
  const list = JSON.parse(Buffer.from(packed.subarray(0, bodies)).toString('utf8')) as (readonly [string, number])[];
  let at = bodies;
  return list.map(([path, length]) => {
    const content = packed.subarray(at, at + length);
    at += length;
    return { path, content };
  });
}
