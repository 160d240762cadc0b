import type { Collection } from '../answer.ts';
import { EMPTY_COLLECTION, mergeCollections } from '../collection.ts';
import type { Part } from '../keep.ts';
import { parseCollection } from '../shapes.ts';

/** What a host has gathered, kept in the browser. Two tabs' collections are merged, so neither loses an answer. */
export const collectionPart: Part<Collection> = {
  name: 'collection',
  version: 1,
  empty: EMPTY_COLLECTION,
  parse: parseCollection,
  merge: mergeCollections,
};
