import { readFileSync } from 'node:fs';
import type { PublishedFile } from './source-tree.ts';

/** The bytes of a file that goes to buyers, as they are. @throws if it has gone since the library was read. */
export function readPublished({ file }: PublishedFile): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}
