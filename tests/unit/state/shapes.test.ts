import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_COLLECTION, mergeCollections } from '#state/collection.ts';
import { parseCollection } from '#state/shapes.ts';
import { anAnswer, collections } from './answer-arbitraries.ts';

test('every collection comes back from its JSON', () => {
  fc.assert(
    fc.property(collections, (collection) => {
      const merged = mergeCollections(collection, EMPTY_COLLECTION);
      expect(parseCollection(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
    }),
  );
});

test('nothing that is no collection is taken for one, and nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseCollection(value)).toBeUndefined();
    }),
  );
});

test.each([
  { person: 0 },
  { person: 1.5 },
  { revision: 128 },
  { round: '2026-13' },
  { role: 1024 },
  { isByHost: 'yes' },
  { positions: { 21: { stand: 1 } } },
  { positions: { '01': { stand: 1 } } },
  { positions: { 1: { stand: 6 } } },
  { positions: { 1: { stand: 1, expects: 'maybe' } } },
  { objectives: [16] },
  { objectives: [1, 2, 3, 4] },
])('an answer with %j is refused', (wrong) => {
  expect(parseCollection({ ...EMPTY_COLLECTION, answers: [{ ...anAnswer(), ...wrong }] })).toBeUndefined();
});

test('what stands twice in a list counts once', () => {
  const invitation = { round: '2026-11', by: 'Priya', statements: [3, 1, 3], roles: ['fin', 'fin'] };
  const parsed = parseCollection({
    ...EMPTY_COLLECTION,
    answers: [anAnswer({ objectives: [2, 1, 2] })],
    invitations: [invitation],
  });
  expect(parsed).toMatchObject({
    answers: [{ objectives: [2, 1] }],
    invitations: [{ statements: [3, 1], roles: ['fin'] }],
  });
});
