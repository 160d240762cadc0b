import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSlots, mergeSlots, replaceSlots, toolPart, valuesOf } from '#state/slots.ts';

const part = toolPart('requirements');

test('a value that was taken back stays away when an older copy is merged in', () => {
  const older = changeSlots({}, { a: 1, b: 'x' });
  const emptied = replaceSlots(older, {});

  expect(valuesOf(emptied)).toEqual({});
  expect(valuesOf(mergeSlots(older, emptied))).toEqual({});
});

test('emptying and bringing back gives the same values', () => {
  const before = changeSlots({}, { a: 1, b: true });

  expect(valuesOf(replaceSlots(replaceSlots(before, {}), valuesOf(before)))).toEqual({ a: 1, b: true });
});

test('two tabs that set different things keep both', () => {
  const start = changeSlots({}, { a: 1 });

  expect(valuesOf(mergeSlots(changeSlots(start, { b: 2 }), changeSlots(start, { c: 3 })))).toEqual({
    a: 1,
    b: 2,
    c: 3,
  });
});

test('a part is the same object at every call, so that an island settles', () => {
  expect(toolPart('requirements')).toBe(part);
});

test.each([null, 'x', 3, [], { a: 1 }, { a: { value: {}, revision: 1 } }, { a: { value: 1, revision: 0 } }])(
  'what is no kept tool is refused: %j',
  (value) => {
    expect(part.parse(value, 1)).toBeUndefined();
  },
);

const changes = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)));

test('anything that can be kept comes back as it was', () => {
  fc.assert(
    fc.property(changes, (some) => {
      const slots = changeSlots({}, some);
      expect(part.parse(JSON.parse(JSON.stringify(slots)), 1)).toEqual(slots);
      expect(part.merge(slots, slots)).toEqual(slots);
    }),
  );
});
