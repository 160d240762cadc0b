import { expect, test } from 'vitest';
import { referencesOf } from '#library/references.ts';
import { someSettings } from '../../helpers/builders.ts';

const idsOf = (...args: Parameters<typeof referencesOf>) => referencesOf(...args).map(({ to, id }) => `${to} ${id}`);

test('every reference is found, also beside settings that are wrong', () => {
  const settings = someSettings('roles: [fin, 3]\nowner: ana\nnext: a\nrelated: b\nnonsense: x\n');

  expect(idsOf('page', settings)).toEqual(['role fin', 'person ana', 'page a']);
});

test('"all" is no role', () => {
  expect(idsOf('page', someSettings('roles: all\n'))).toEqual([]);
});

test('names of settings count where they are ids, each at its own place', () => {
  const [reference] = referencesOf('term', someSettings('aliases:\n  fin: []\n'));

  expect(reference).toMatchObject({ to: 'role', id: 'fin', setting: 'aliases', place: { line: 2, column: 3 } });
});

test('names that every object has are followed nowhere', () => {
  expect(idsOf('account', someSettings('constructor: { page: x }\nstakes: { toString: { page: y } }\n'))).toEqual([
    'page y',
  ]);
});
