import { expect, test } from 'vitest';
import {
  addSupplier,
  comparedSuppliers,
  exampleValues,
  ownCriteria,
  readWeight,
  removeSupplier,
  typedSuppliers,
} from '#state/scorecard-values.ts';

const CRITERIA = [
  { id: 'price', weight: 10, isMust: false },
  { id: 'care', weight: 10, isMust: true },
];

test.each([
  ['0', 0],
  ['100', 100],
  [' 25 ', 25],
  ['۲۵', 25],
  ['٧', 7],
  ['25 %', 25],
])('a weight is read as people type it: "%s"', (typed, weight) => {
  expect(readWeight(typed, 'en')).toBe(weight);
});

test.each(['', 'ten', '101', '-1', '1.5', '1e2', '٪', 'NaN', '0x1f'])('"%s" is no weight', (typed) => {
  expect(readWeight(typed, 'en')).toBeUndefined();
});

test('what was typed wrongly stays as it was typed', () => {
  expect(ownCriteria(CRITERIA, { 'weight:price': 'ten', 'must:care': false }, 'en')).toEqual([
    { id: 'price', typed: 'ten', weight: undefined, isMust: false },
    { id: 'care', typed: '10', weight: 10, isMust: false },
  ]);
});

test('a proposed weight stands in the digits of the language, and is read again', () => {
  expect(ownCriteria(CRITERIA, {}, 'fa').map(({ typed, weight }) => [typed, weight])).toEqual([
    ['۱۰', 10],
    ['۱۰', 10],
  ]);
});

test('a card starts without suppliers', () => {
  expect(typedSuppliers(CRITERIA, {})).toEqual([]);
});

test('a column that is added takes the first free place, up to six', () => {
  const six = Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((id) => [`supplier:${id}`, id]));

  expect(addSupplier({ 'supplier:1': 'Alder', 'supplier:3': 'Cedar' })).toEqual({ 'supplier:2': '' });
  expect(addSupplier(six)).toEqual({});
});

test('a column that is removed takes its marks along and no others', () => {
  const values = { 'supplier:1': 'Alder', 'mark:1:price': 3, 'supplier:2': 'Birch', 'mark:2:price': 4 };

  expect(removeSupplier('1', values)).toEqual({ 'supplier:1': null, 'mark:1:price': null });
});

test('a mark outside the scale is not known', () => {
  const values = { 'supplier:1': 'Alder', 'mark:1:price': 6, 'mark:1:care': 2.5 };

  expect(typedSuppliers(CRITERIA, values)[0]?.marks).toEqual({});
});

test('an empty column compares with nobody, and one without a name does once it has a mark', () => {
  const values = { 'supplier:1': '', 'supplier:2': '', 'mark:2:price': 0, 'supplier:3': 'Cedar' };

  expect(comparedSuppliers(typedSuppliers(CRITERIA, values)).map(({ id }) => id)).toEqual(['2', '3']);
});

test('the invented example fills columns and marks', () => {
  const values = exampleValues([{ name: 'Example Alder', marks: { price: 4 } }]);

  expect(typedSuppliers(CRITERIA, values)).toMatchObject([{ name: 'Example Alder', marks: { price: 4 } }]);
});
