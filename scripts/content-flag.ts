import { realPath } from '#collections/build-settings.ts';
import { isFolder } from '#library/read-library.ts';

/** How `--content` is declared: `CONTENT_DIR` stands in for it, then `content`. */
export const CONTENT_FLAG = { type: 'string', default: process.env['CONTENT_DIR'] || 'content' } as const;

/**
 * Reads `--content`.
 *
 * @returns absolute path of the folder, links resolved.
 * @throws with one line for the terminal if there is no such folder, or pages in it could not be rendered.
 */
export function readContentFlag(given: string): string {
  if (!isFolder(given)) throw new Error(`There is no folder ${given}. Give the content folder with --content.`);
  const folder = realPath(given);
  const [odd] = /[#%?]/u.exec(folder) ?? [];
  // The renderer takes paths for addresses, where these three mean something else.
  if (odd) throw new Error(`The path ${folder} has a "${odd}" in it, and no site can be built from there: rename it.`);
  return folder;
}
