import { expect, test } from 'vitest';
import { withDirectionMarks } from '#cards/direction-marks.ts';

const [LEFT, ARABIC] = ['\u200e', '\u061c'];

test('a text of one line stays as it is', () => {
  expect(withDirectionMarks(['ساعت ۱۴:۳۰'])).toEqual(['ساعت ۱۴:۳۰']);
});

test('a line that begins with a number knows the Arabic letter before it', () => {
  expect(withDirectionMarks(['در روز', '2026-11-22 است'])).toEqual([`در روز${ARABIC}`, `${ARABIC}2026-11-22 است`]);
});

test('a line between Latin words knows both', () => {
  expect(withDirectionMarks(['out of', '(12)', 'range'])).toEqual([
    `out of${LEFT}`,
    `${LEFT}(12)${LEFT}`,
    `${LEFT}range`,
  ]);
});

test('where there is no letter around there is no mark', () => {
  expect(withDirectionMarks(['12', '13'])).toEqual(['12', '13']);
});
