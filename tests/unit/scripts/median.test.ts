import { expect, test } from 'vitest';
import { median } from '../../../scripts/median.ts';

test('the median is the value in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('of an even number of values it is the mean of the two in the middle', () => {
  expect(median([1, 4, 2, 100])).toBe(3);
});

test('of nothing there is none', () => {
  expect(() => median([])).toThrow('median');
});
