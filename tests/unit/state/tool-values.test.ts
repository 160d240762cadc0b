import { expect, test } from 'vitest';
import { keptValue, toolValuesPart, withValue } from '#state/parts/tool-values.ts';
import { mergeSlots } from '#state/slots.ts';

test('a value set back stays so, also when an older tab is merged in', () => {
  const typed = withValue({}, 'loads', 'load/weeks', 40);
  const back = withValue(typed, 'loads', 'load/weeks', undefined);

  expect(keptValue(typed, 'loads', 'load/weeks')).toBe(40);
  expect(keptValue(mergeSlots(back, typed), 'loads', 'load/weeks')).toBeUndefined();
});

test('a value kept for another unit does not count', () => {
  const typed = withValue({}, 'loads', 'load/weeks', 40);

  expect(keptValue(typed, 'loads', 'load/days')).toBeUndefined();
  expect(keptValue({}, 'constructor', 'EUR')).toBeUndefined();
});

test('what is kept but no number does not count', () => {
  const kept = toolValuesPart('cost').parse({ 'loads EUR': { value: 'many', revision: 1 } }, 1);

  expect(keptValue(kept ?? {}, 'loads', 'EUR')).toBeUndefined();
});
