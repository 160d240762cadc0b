import { expect, test } from 'vitest';
import { changeNote, mergeNotes, noteOn, settledPart } from '#state/parts/settled.ts';

const JUNE = { round: '2026-06', statement: 2 };

test('a note keeps both its fields through changes', () => {
  const settled = changeNote([], JUNE, { settled: 'We measure first.' });
  const both = changeNote(settled, JUNE, { next: 'Quality, by Friday' });
  expect(noteOn(both, '2026-06', 2)).toEqual({
    ...JUNE,
    settled: 'We measure first.',
    next: 'Quality, by Friday',
    revision: 2,
  });
});

test('two tabs keep notes on different statements, and of one statement the newer wording', () => {
  const first = changeNote([], JUNE, { settled: 'Old' });
  const newer = changeNote(first, JUNE, { settled: 'New' });
  const other = changeNote([], { round: '2026-06', statement: 1 }, { settled: 'Other' });
  const merged = mergeNotes(newer, [...other, ...first]);
  expect(merged.map(({ statement, settled }) => [statement, settled])).toEqual([
    [1, 'Other'],
    [2, 'New'],
  ]);
});

test('what is kept is read back, and anything else is refused', () => {
  const notes = changeNote([], JUNE, { settled: 'We measure first.' });
  expect(settledPart.parse(JSON.parse(JSON.stringify(notes)), 1)).toEqual(notes);
  expect(settledPart.parse([{ ...notes[0], more: 'x' }], 1)).toEqual(notes);
  expect(settledPart.parse([{ round: 6 }], 1)).toBeUndefined();
  expect(settledPart.parse('notes', 1)).toBeUndefined();
});
