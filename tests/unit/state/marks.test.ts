import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toolStrings } from '#i18n/tool-strings.ts';
import { MARK_VALUES } from '#state/answer.ts';
import { type KeptMark, markSetOf, marksOf, marksPart, mergeMarks, withMark } from '#state/marks.ts';
import { targetCode } from '#state/role-code.ts';

const someMarks = fc.array(
  fc.record({
    target: fc.constantFrom('claim:a', 'claim:b', 'page:a', 'page:b'),
    value: fc.constantFrom(...MARK_VALUES, undefined),
    turn: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 12 },
);

const kept = someMarks.map((marks) => mergeMarks([], marks));

test('marks of two tabs come out the same in any order, in any grouping and however often', () => {
  fc.assert(
    fc.property(kept, kept, kept, (a, b, c) => {
      expect(mergeMarks(a, b)).toEqual(mergeMarks(b, a));
      expect(mergeMarks(mergeMarks(a, b), c)).toEqual(mergeMarks(a, mergeMarks(b, c)));
      expect(mergeMarks(a, a)).toEqual(a);
    }),
  );
});

test('what is kept is read back as it was', () => {
  fc.assert(
    fc.property(kept, (marks) => {
      expect(marksPart.parse(JSON.parse(JSON.stringify(marks)), 1)).toEqual(marks);
    }),
  );
});

test('the last mark of a sentence counts, whatever other sentences were marked meanwhile', () => {
  const doubt = withMark([], 'claim:a', 'doubt');
  const other = withMark(doubt, 'page:b', 'agree');
  expect(marksOf(withMark(other, 'claim:a', 'agree'))).toEqual([
    { target: 'claim:a', value: 'agree' },
    { target: 'page:b', value: 'agree' },
  ]);
});

test('a mark that was taken back does not come back from a tab that still shows it', () => {
  const olderTab = withMark([], 'claim:a', 'doubt');
  const taken = withMark(olderTab, 'claim:a', undefined);
  expect(marksOf(mergeMarks(taken, olderTab))).toEqual([]);
  expect(marksOf(withMark(mergeMarks(taken, olderTab), 'claim:a', 'agree'))).toEqual([
    { target: 'claim:a', value: 'agree' },
  ]);
});

test('entries that are no marks are left out, and what is no list is refused', () => {
  const sound: KeptMark = { target: 'claim:a-1', value: 'doubt', turn: 2 };
  const others = [
    null,
    7,
    'claim:a',
    { target: 'claim:a' },
    { target: 'javascript:alert', value: 'agree', turn: 1 },
    { target: `page:${'a'.repeat(200)}`, value: 'agree', turn: 1 },
    { target: 'page:a', value: 'certainly', turn: 1 },
    { target: 'page:a', value: 'agree', turn: 0.5 },
  ];
  expect(marksPart.parse([...others, sound], 1)).toEqual([sound]);
  for (const wrong of [undefined, null, {}, 'x', 3]) expect(marksPart.parse(wrong, 1)).toBeUndefined();
});

test('along with an answer go codes and values, without what was taken back', () => {
  const marks = withMark(withMark(withMark([], 'claim:a', 'doubt'), 'page:b', 'unknown'), 'claim:a', undefined);
  expect(markSetOf(marks, 77)).toEqual({ person: 77, marks: [{ target: targetCode('page:b'), value: 'unknown' }] });
});

test('every mark has its word', () => {
  expect(Object.keys(toolStrings('en').marks.values)).toEqual([...MARK_VALUES]);
});
