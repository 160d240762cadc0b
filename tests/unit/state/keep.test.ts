import { describe, expect, test } from 'vitest';
import { keeperOf, type StorageLike } from '#state/keep.ts';
import { aStorage, WORDS } from './storage-builder.ts';

const KEY = 'commonview:northmere:words';

/** A storage of which every use throws, as where cookies are forbidden. */
const blocked = new Proxy({} as StorageLike, {
  get: () => {
    throw new DOMException('Forbidden.', 'SecurityError');
  },
});

describe('keeping', () => {
  test('what one visit keeps the next one reads', () => {
    const { storage } = aStorage();
    expect(keeperOf(storage, 'northmere').write(WORDS, ['a'])).toEqual({ value: ['a'], kept: 'kept' });
    expect(keeperOf(storage, 'northmere').read(WORDS)).toEqual({ value: ['a'] });
  });

  test('nothing kept is the empty value', () => {
    expect(keeperOf(aStorage().storage, 'northmere').read(WORDS)).toEqual({ value: [] });
  });

  test('two tabs do not overwrite each other', () => {
    const { storage } = aStorage();
    const [one, two] = [keeperOf(storage, 'northmere'), keeperOf(storage, 'northmere')];
    one.read(WORDS);
    two.read(WORDS);
    one.write(WORDS, ['a']);
    expect(two.write(WORDS, ['b']).value).toEqual(['a', 'b']);
    expect(one.read(WORDS).value).toEqual(['a', 'b']);
  });

  test('accounts are apart', () => {
    const { storage } = aStorage();
    keeperOf(storage, 'northmere').write(WORDS, ['a']);
    expect(keeperOf(storage, 'north').read(WORDS).value).toEqual([]);
  });

  test('an older version is read, and its version told', () => {
    const versions: number[] = [];
    const part = {
      ...WORDS,
      parse: (value: unknown, version: number) => {
        versions.push(version);
        return WORDS.parse(value, version);
      },
    };
    const { storage } = aStorage({ [KEY]: '{"v":1,"value":["a"]}' });
    expect(keeperOf(storage, 'northmere').read(part).value).toEqual(['a']);
    expect(versions).toEqual([1]);
  });
});

describe('a storage that refuses', () => {
  test.each([
    ['missing', undefined, 'blocked'],
    ['blocked', blocked, 'blocked'],
    ['without any room, as some private windows are', aStorage({}, 0).storage, 'blocked'],
    ['full', aStorage({ other: 'x'.repeat(50) }, 60).storage, 'full'],
  ] as const)('%s: it works for the visit and says so', (_, storage, kept) => {
    const keeper = keeperOf(storage, 'northmere');
    expect(keeper.write(WORDS, ['a'])).toEqual({ value: ['a'], kept });
    expect(keeper.write(WORDS, ['b'])).toEqual({ value: ['a', 'b'], kept });
    expect(keeper.read(WORDS).value).toEqual(['a', 'b']);
    expect(keeper.exportAll()).toContain('"b"');
    keeper.clear();
    expect(keeper.read(WORDS).value).toEqual([]);
  });

  test('what was kept before it was full stays, and all is kept once there is room', () => {
    const { storage, texts } = aStorage({ other: 'x'.repeat(50) }, 75);
    const keeper = keeperOf(storage, 'northmere');
    expect(keeper.write(WORDS, ['a']).kept).toBe('kept');
    expect(keeper.write(WORDS, ['a much longer word'])).toEqual({ value: ['a', 'a much longer word'], kept: 'full' });
    expect(keeperOf(storage, 'northmere').read(WORDS).value).toEqual(['a']);
    texts.delete('other');
    expect(keeper.write(WORDS, ['b'])).toEqual({ value: ['a', 'a much longer word', 'b'], kept: 'kept' });
  });
});

describe('what cannot be read', () => {
  test.each(['{"v":2,"value":', '[]', '{"v":2,"value":[1]}', '{"v":"2","value":[]}', '', 'null'])(
    '%s is set aside, not deleted',
    (raw) => {
      const { storage, texts } = aStorage({ [KEY]: raw });
      const keeper = keeperOf(storage, 'northmere');
      expect(keeper.read(WORDS)).toEqual({ value: [], damaged: raw });
      expect(keeper.write(WORDS, ['a']).kept).toBe('kept');
      expect(texts.get(`${KEY}:aside:1`)).toBe(raw);
      expect(keeper.read(WORDS)).toEqual({ value: ['a'], damaged: raw });
      expect(keeperOf(storage, 'northmere').read(WORDS)).toEqual({ value: ['a'] });
    },
  );

  test('a second one is set aside beside the first, an equal one only once', () => {
    const { storage, texts } = aStorage();
    for (const raw of ['one', 'two', 'one']) {
      texts.set(KEY, raw);
      keeperOf(storage, 'northmere').read(WORDS);
    }
    expect([...texts]).toEqual([
      [`${KEY}:aside:1`, 'one'],
      [`${KEY}:aside:2`, 'two'],
    ]);
  });

  test('without room to set it aside it stays where it is, and nothing is written over it', () => {
    const { storage, texts } = aStorage({ [KEY]: 'damaged' }, 8);
    expect(keeperOf(storage, 'northmere').write(WORDS, ['a'])).toEqual({ value: ['a'], kept: 'full' });
    expect([...texts]).toEqual([[KEY, 'damaged']]);
  });

  test('what a newer version of the site kept is left as it is', () => {
    const raw = '{"v":3,"value":{"words":[]}}';
    const { storage, texts } = aStorage({ [KEY]: raw });
    const keeper = keeperOf(storage, 'northmere');
    expect(keeper.write(WORDS, ['a'])).toEqual({ value: ['a'], kept: 'blocked' });
    expect(keeper.read(WORDS)).toEqual({ value: ['a'] });
    expect([...texts]).toEqual([[KEY, raw]]);
  });
});
