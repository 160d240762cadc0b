import { readFileSync } from 'node:fs';
import { isPublishableName, publishedName } from './published-name.ts';
import type { Asset, PublishedFile } from './source-tree.ts';

const MAX_BYTES = 50 * 1024 * 1024;

/** Whether a file's name says that it is a film of a kind that browsers play. */
export function isFilmName(path: string): boolean {
  return /\.(mp4|webm)$/iu.test(path);
}

/** A film whose content is what its name says and at most 50 MB, or `undefined`. */
export function filmOf(asset: Asset): PublishedFile | undefined {
  const name = asset.path.slice(asset.path.lastIndexOf('/') + 1);
  if (asset.bytes > MAX_BYTES || !isPublishableName(name)) return undefined;
  const bytes = readFileSync(asset.file);
  const isMp4 = bytes.toString('latin1', 4, 8) === 'ftyp';
  const isWebm = bytes.subarray(0, 4).equals(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]));
  const isAsNamed = /\.mp4$/iu.test(name) ? isMp4 : isWebm;
  return isAsNamed ? { ...asset, fileName: publishedName(bytes, name) } : undefined;
}
