import type { StorageLike } from '#state/keep.ts';

/** What the browser keeps texts in; `undefined` where it lets no page do so. */
export function browserStorage(): StorageLike | undefined {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
