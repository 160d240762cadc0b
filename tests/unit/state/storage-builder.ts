import type { Part, StorageLike } from '#state/keep.ts';

/** A part that keeps a set of words. */
export const WORDS: Part<readonly string[]> = {
  name: 'words',
  version: 2,
  empty: [],
  parse: (value) => (Array.isArray(value) && value.every((word) => typeof word === 'string') ? value : undefined),
  merge: (stored, mine) => [...new Set([...stored, ...mine])].sort(),
};

/** A storage in memory with some things in it; `room` is how many characters of values it takes. */
export function aStorage(entries: Readonly<Record<string, string>> = {}, room = Number.POSITIVE_INFINITY) {
  const texts = new Map(Object.entries(entries));
  const storage: StorageLike = {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => {
      const used = [...texts].reduce((sum, [other, text]) => sum + (other === key ? 0 : text.length), 0);
      if (used + value.length > room) throw new DOMException('No room.', 'QuotaExceededError');
      texts.set(key, value);
    },
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
  return { texts, storage };
}
