import { type Keeper, type Kept, keeperOf, type Part, type StorageLike } from '#state/keep.ts';

/** A part as it is shown. */
export interface State<T> {
  readonly value: T;
  readonly kept: Kept;
  readonly damaged: string | undefined;
}

/** One part held for all islands of a page. */
export interface KeptPart<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly now: () => State<T>;
  readonly atFirst: () => State<T>;
  readonly change: (next: (value: T) => T) => Kept;
  /** Reads it once more and tells whoever shows it. */
  readonly refresh: () => void;
  /** Shows a value of before once more, where storage cannot give it back. */
  readonly restore: (state: State<T>) => void;
}

const keepers = new Map<string, Keeper>();
const parts = new Map<string, KeptPart<never>>();

/** The keeper of an account in this browser; without storage it keeps for the visit. Only where scripts run. */
export function browserKeeper(account: string): Keeper {
  const known = keepers.get(account);
  if (known) return known;
  const keeper = keeperOf(storage(), account);
  keepers.set(account, keeper);
  return keeper;
}

/** The part of this name, the same object at every call: its state is read when somebody first looks. */
export function keptPart<T>(account: string, part: Part<T>): KeptPart<T> {
  const key = `${prefixOf(account)}${part.name}`;
  const known = parts.get(key) as KeptPart<T> | undefined;
  if (known) return known;
  const held = holdPart(account, part, key);
  if (typeof window !== 'undefined') parts.set(key, held as unknown as KeptPart<never>);
  return held;
}

/** The parts of an account that this page has looked at. */
export function heldParts(account: string): readonly KeptPart<never>[] {
  return [...parts].filter(([key]) => key.startsWith(prefixOf(account))).map(([, part]) => part);
}

/** How the keys of an account begin. */
export function prefixOf(account: string): string {
  return `commonview:${account}:`;
}

function holdPart<T>(account: string, part: Part<T>, key: string): KeptPart<T> {
  const first: State<T> = { value: part.empty, kept: 'kept', damaged: undefined };
  const listeners = new Set<() => void>();
  let state: State<T> | undefined;
  // What other tabs keep is heard of only while somebody listens.
  let isUnheard = false;

  const read = (): State<T> => {
    const { value, damaged } = browserKeeper(account).read(part);
    return { value, damaged: damaged ?? state?.damaged, kept: state?.kept ?? (storage() ? 'kept' : 'blocked') };
  };
  const tell = (next: State<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const now = (): State<T> => {
    if (!state || isUnheard) state = read();
    isUnheard = false;
    return state;
  };
  // A null key: everything was cleared.
  const follow = (event: StorageEvent): void => {
    if (event.key === key || event.key === null) tell(read());
  };
  const followBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) tell(read());
  };
  const listen = (): void => {
    addEventListener('storage', follow);
    addEventListener('pageshow', followBack);
  };
  const stopListening = (): void => {
    removeEventListener('storage', follow);
    removeEventListener('pageshow', followBack);
    isUnheard = true;
  };

  return {
    now,
    atFirst: () => first,
    subscribe: (listener) => {
      if (listeners.size === 0) listen();
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopListening();
      };
    },
    refresh: () => {
      // What could not be read may have been cleared.
      if (state) state = { ...state, damaged: undefined };
      tell(read());
    },
    restore: ({ value }) => {
      const { value: merged, kept } = browserKeeper(account).write(part, value);
      tell({ value: merged, kept, damaged: undefined });
    },
    change: (next) => {
      // From what is kept at this moment: a revision that rises from an older value would lose against another tab's.
      const { value: latest, damaged } = read();
      const { value, kept } = browserKeeper(account).write(part, next(latest));
      tell({ value, kept, damaged });
      return kept;
    },
  };
}

/** The browser's storage; `undefined` where it is refused. */
export function storage(): StorageLike | undefined {
  try {
    return window.localStorage;
  } catch {
    // Refused by the reader's settings, as in some private windows.
    return undefined;
  }
}
