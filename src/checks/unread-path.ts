import type { Library } from '#library/library.ts';

/** False for a path that is there but could not be read, which has been reported already. */
export function isReadable({ findings }: Library, shownPath: string): boolean {
  return !findings.some(({ rule, place }) => rule === 'unreadable-file' && place.path === shownPath);
}
