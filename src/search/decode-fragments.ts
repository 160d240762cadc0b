import { gunzipSync } from 'node:zlib';
import type { IndexFile } from './pagefind-index.ts';

/** What Pagefind puts before the contents of each of its files. */
const SIGNATURE = 'pagefind_dcd';

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/u;

/** What Pagefind keeps of one page. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
}

/** The contents of a file of an index. */
export function unpack(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

/** The pages of an index by the ids of their results. */
export function decodeFragments(files: readonly IndexFile[]): Map<string, Fragment> {
  const found = files.flatMap(({ path, content }) => {
    const id = FRAGMENT.exec(path)?.[1];
    return id === undefined ? [] : [[id, JSON.parse(unpack(content).toString('utf8')) as Fragment] as const];
  });
  return new Map(found);
}
