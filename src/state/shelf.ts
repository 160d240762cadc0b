import type { Kept, StorageLike } from './keep.ts';

/** The keys of one account in a storage that may be missing, full or blocked. Nothing it does throws. */
export interface Shelf {
  keyOf(name: string): string;
  get(name: string): string | undefined;
  set(name: string, text: string): Kept;
  remove(name: string): void;
  /** Names of everything on it, what was set aside too, sorted. */
  names(): string[];
  /** Moves a text to `<name>:aside:<n>`; false if there was no room, and then it stays where it is. */
  setAside(name: string): boolean;
}

const ASIDE = ':aside:';

const FULL = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** The keys of a storage that begin with a prefix. */
export function shelfOf(storage: StorageLike | undefined, prefix: string): Shelf {
  const keyOf = (name: string) => prefix + name;
  const get = (name: string) => attempt(() => storage?.getItem(keyOf(name))) ?? undefined;
  const remove = (name: string) => attempt(() => storage?.removeItem(keyOf(name)));

  function set(name: string, text: string): Kept {
    if (!storage) return 'blocked';
    try {
      storage.setItem(keyOf(name), text);
      return 'kept';
    } catch (error) {
      // Some browsers show a private window as a storage without any room.
      return isFull(error) && (attempt(() => storage.length) ?? 0) > 0 ? 'full' : 'blocked';
    }
  }

  function names(): string[] {
    const length = attempt(() => storage?.length) ?? 0;
    const keys = Array.from({ length }, (_, at) => attempt(() => storage?.key(at)) ?? '');
    return keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : [])).sort();
  }

  function setAside(name: string): boolean {
    const text = get(name);
    if (text === undefined) return true;
    const earlier = names().filter((other) => other.startsWith(name + ASIDE));
    const isThere = earlier.some((other) => get(other) === text);
    let number = earlier.length + 1;
    while (earlier.includes(`${name}${ASIDE}${number}`)) number += 1;
    if (!isThere && set(`${name}${ASIDE}${number}`, text) !== 'kept') return false;
    remove(name);
    return true;
  }

  return { keyOf, get, set, remove, names, setAside };
}

function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error ? FULL.includes(error.name) : false;
}
