import { statSync } from 'node:fs';
import { assemble } from './assemble.ts';
import type { Library } from './library.ts';
import { readTree } from './read-tree.ts';
import type { Scope } from './source-tree.ts';

/**
 * Reads and parses a whole content folder.
 *
 * @param options.root absolute path of the content folder.
 * @param options.scope `buyers` never opens `private.yaml` or `voices/`.
 */
export function readLibrary({ root, scope }: { readonly root: string; readonly scope: Scope }): Library {
  return assemble(readTree(root, scope));
}

/** Whether an absolute path leads to a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
