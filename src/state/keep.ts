import { formatExport, parseExport, parseKept } from './kept-text.ts';
import { shelfOf } from './shelf.ts';

/** The part of the browser's storage that is used; `localStorage` is one. Every method may throw. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  key(index: number): string | null;
  readonly length: number;
}

/** One kind of thing that a browser keeps for an account. */
export interface Part<T> {
  /** Lower-case letters, digits, hyphens; part of the key. */
  readonly name: string;
  /** Raised when older sites could not read the value any more. */
  readonly version: number;
  readonly empty: T;
  /** The value in a kept JSON of `version` or an older one; `undefined` if it is not one. Never throws. */
  parse(value: unknown, version: number): T | undefined;
  /** What to keep when another tab has kept something meanwhile. `merge(x, x)` equals x. */
  merge(stored: T, mine: T): T;
}

/** `kept`; or it lives for this visit only, because the storage is `full` or `blocked` (off, or a private window). */
export type Kept = 'kept' | 'full' | 'blocked';

/** What reading a part gives. */
export interface ReadPart<T> {
  readonly value: T;
  /** Raw text that could not be read. It has been set aside under another key, never deleted. */
  readonly damaged?: string;
}

/** What bringing back an exported file gives. */
export type Imported =
  | {
      readonly ok: true;
      readonly kept: Kept;
      /** Names of the parts taken in. */
      readonly taken: readonly string[];
      /** Names of parts in the file that could not be read or are not known here. */
      readonly skipped: readonly string[];
    }
  | { readonly ok: false; readonly why: 'unreadable' | 'other-account' | 'newer' };

/** What one browser keeps for one account. Nothing it does throws. */
export interface Keeper {
  read<T>(part: Part<T>): ReadPart<T>;
  /** Keeps a value merged with what another tab has kept meanwhile, and gives that back. */
  write<T>(part: Part<T>, value: T): { readonly value: T; readonly kept: Kept };
  /** Removes everything kept for this account, what was set aside too. Other accounts keep theirs. */
  clear(): void;
  /** Everything kept for this account as one JSON text. */
  exportAll(): string;
  /** Merges an exported text into what is kept. */
  importAll(text: string, parts: readonly Part<unknown>[]): Imported;
  /** Storage key of a part: an island that listens to the browser's `storage` event compares with it. */
  keyOf(part: { readonly name: string }): string;
}

/**
 * What a browser keeps for an account, under keys `commonview:<account>:<part>`. Without storage, or where it refuses,
 * values live in the keeper for this visit. A value that cannot be read is moved to `commonview:<account>:<part>:aside:1`
 * and so on. One that a newer version of the site wrote is left untouched, and this version keeps nothing meanwhile.
 */
export function keeperOf(storage: StorageLike | undefined, accountId: string): Keeper {
  const shelf = shelfOf(storage, `commonview:${accountId}:`);
  /** JSON of parts that the storage did not take. */
  const visit = new Map<string, string>();
  const damaged = new Map<string, string>();

  function load<T>(part: Part<T>): {
    readonly value: T | undefined;
    readonly refusal: Exclude<Kept, 'kept'> | undefined;
  } {
    const text = shelf.get(part.name);
    const stored = text === undefined ? undefined : parseKept(text, part);
    if (text !== undefined && stored === 'unreadable') damaged.set(part.name, text);
    const isFree = stored !== 'unreadable' || shelf.setAside(part.name);
    const held = parseKept(visit.get(part.name) ?? '', part);
    const kept = typeof stored === 'object' ? stored.value : undefined;
    const mine = typeof held === 'object' ? held.value : undefined;
    const value = kept !== undefined && mine !== undefined ? part.merge(kept, mine) : (kept ?? mine);
    const refusal = stored === 'newer' ? 'blocked' : 'full';
    return { value, refusal: stored === 'newer' || !isFree ? refusal : undefined };
  }

  function read<T>(part: Part<T>): ReadPart<T> {
    const { value = part.empty } = load(part);
    const raw = damaged.get(part.name);
    return raw === undefined ? { value } : { value, damaged: raw };
  }

  function write<T>(part: Part<T>, mine: T): { readonly value: T; readonly kept: Kept } {
    const { value: stored, refusal } = load(part);
    const value = stored === undefined ? mine : part.merge(stored, mine);
    const text = JSON.stringify({ v: part.version, value });
    const kept = refusal ?? shelf.set(part.name, text);
    if (kept === 'kept') visit.delete(part.name);
    else visit.set(part.name, text);
    return { value, kept };
  }

  function clear(): void {
    for (const name of shelf.names()) shelf.remove(name);
    visit.clear();
    damaged.clear();
  }

  function exportAll(): string {
    const texts = shelf.names().map((name) => [name, shelf.get(name) ?? ''] as const);
    return formatExport(accountId, new Map([...texts, ...visit]));
  }

  function importAll(text: string, parts: readonly Part<unknown>[]): Imported {
    const file = parseExport(text, accountId);
    if (!file.ok) return file;
    const readable = parts.flatMap((part) => {
      const parsed = parseKept(file.parts.get(part.name) ?? '', part);
      return typeof parsed === 'object' ? [{ part, value: parsed.value }] : [];
    });
    const results = readable.map(({ part, value }) => write(part, value).kept);
    const taken = readable.map(({ part }) => part.name);
    const skipped = [...file.parts.keys()].filter((name) => !taken.includes(name));
    return { ok: true, kept: results.find((kept) => kept !== 'kept') ?? 'kept', taken, skipped };
  }

  return { read, write, clear, exportAll, importAll, keyOf: ({ name }) => shelf.keyOf(name) };
}
