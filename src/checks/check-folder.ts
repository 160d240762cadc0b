import type { Finding } from '#domain/finding.ts';
import { readLibrary } from '#library/read-library.ts';
import type { Scope } from '#library/source-tree.ts';
import { checkLibrary } from './check-library.ts';
import { fixFolder, type MendedFile } from './fix-folder.ts';

/** What a check of a content folder came to. */
export interface FolderCheck {
  /** Sorted by place; after fixing, what is left for a person. */
  readonly findings: readonly Finding[];
  /** Files that were changed. */
  readonly mended: readonly MendedFile[];
}

/**
 * Reads a content folder and judges it.
 *
 * @param options.root absolute path of the content folder.
 * @param options.fix true to mend first what needs no person; the folder's files are changed.
 */
export function checkFolder(options: {
  readonly root: string;
  readonly scope: Scope;
  readonly fix: boolean;
}): FolderCheck {
  const { root, scope, fix } = options;
  if (!fix) return { findings: checkLibrary(readLibrary({ root, scope })), mended: [] };
  const mended: MendedFile[] = [];
  const { findings } = fixFolder(root, scope, (file) => mended.push(file));
  return { findings, mended };
}
