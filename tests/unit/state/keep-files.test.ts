import { describe, expect, test } from 'vitest';
import { keeperOf } from '#state/keep.ts';
import { collectionPart } from '#state/parts/collection.ts';
import { changeDraft, ownAnswerPart } from '#state/parts/own-answer.ts';
import { anAnswer } from './answer-arbitraries.ts';
import { aStorage, WORDS } from './storage-builder.ts';

describe('export, import, clear', () => {
  const own = changeDraft({ person: 5, drafts: {} }, anAnswer());
  const collection = { answers: [anAnswer()], invitations: [], verdicts: [], marks: [] };
  const parts = [ownAnswerPart, collectionPart, WORDS];

  /** An export of three parts. */
  function anExport(): string {
    const keeper = keeperOf(aStorage().storage, 'northmere');
    keeper.write(ownAnswerPart, own);
    keeper.write(collectionPart, collection);
    keeper.write(WORDS, ['a']);
    return keeper.exportAll();
  }

  test('everything comes back in another browser, merged with what is there', () => {
    const keeper = keeperOf(aStorage().storage, 'northmere');
    keeper.write(WORDS, ['b']);
    expect(keeper.importAll(`\ufeff${anExport()}`, parts)).toEqual({
      ok: true,
      kept: 'kept',
      taken: ['own-answer', 'collection', 'words'],
      skipped: [],
    });
    expect(keeper.read(ownAnswerPart).value).toEqual(own);
    expect(keeper.read(collectionPart).value).toEqual(collection);
    expect(keeper.read(WORDS).value).toEqual(['a', 'b']);
  });

  test('parts that are unknown or unreadable are named, the others taken', () => {
    const text = anExport().replace('"a"', '7');
    const keeper = keeperOf(aStorage().storage, 'northmere');
    expect(keeper.importAll(text, [ownAnswerPart, WORDS])).toMatchObject({
      taken: ['own-answer'],
      skipped: ['collection', 'words'],
    });
  });

  test.each([
    ['not JSON at all', 'unreadable'],
    ['{}', 'unreadable'],
    ['{"commonview":1,"account":"northmere"}', 'unreadable'],
    ['{"commonview":2,"account":"northmere","parts":{}}', 'newer'],
    ['{"commonview":1,"account":"altavis","parts":{}}', 'other-account'],
    [`"${'x'.repeat(5_000_000)}"`, 'unreadable'],
  ])('%.60s is refused as %s', (text, why) => {
    expect(keeperOf(aStorage().storage, 'northmere').importAll(text, parts)).toEqual({ ok: false, why });
  });

  test('lists without end make neither export nor import throw', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { storage } = aStorage({ 'commonview:northmere:other': `{"v":1,"value":${deep}}` });
    const exported = keeperOf(storage, 'northmere').exportAll();
    expect(exported).toContain(deep);
    expect(keeperOf(aStorage().storage, 'northmere').importAll(exported, parts)).toEqual({
      ok: false,
      why: 'unreadable',
    });
  });

  test('clearing leaves nothing of the account and all of the others', () => {
    const { storage, texts } = aStorage({
      theme: 'dark',
      'commonview:altavis:words': 'x',
      'commonview:northmere:words:aside:1': 'y',
    });
    const keeper = keeperOf(storage, 'northmere');
    keeper.write(WORDS, ['a']);
    keeper.clear();
    expect([...texts.keys()]).toEqual(['theme', 'commonview:altavis:words']);
    expect(keeper.read(WORDS)).toEqual({ value: [] });
  });
});
