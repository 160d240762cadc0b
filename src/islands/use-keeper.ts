import { useCallback, useSyncExternalStore } from 'react';
import type { Kept, Part } from '#state/keep.ts';
import { keptPart } from './kept-part.ts';

/** What this browser keeps of one part, and the way to change it. */
export interface Keeping<T> {
  /** `part.empty` on the server and in the first paint. */
  readonly value: T;
  /** How the last reading or writing went; `kept` before there was any. */
  readonly kept: Kept;
  /** What stood there and could not be read, as it stood; it is set aside, not deleted. */
  readonly damaged: string | undefined;
  /** Changes the value and keeps it; what another tab wrote is merged in. */
  change(next: (value: T) => T): Kept;
}

/**
 * One part of what this browser keeps for an account, shared by all islands of the page and by other tabs.
 *
 * @param part a constant of a module: a part made anew at each drawing would never settle.
 */
export function useKeeper<T>(account: string, part: Part<T>): Keeping<T> {
  const held = keptPart(account, part);
  const state = useSyncExternalStore(held.subscribe, held.now, held.atFirst);
  const change = useCallback((next: (value: T) => T) => keptPart(account, part).change(next), [account, part]);
  return { ...state, change };
}
