import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from '#sheets/csv.ts';
import type { Sheet, SheetCell } from '#sheets/sheet.ts';
import { parseCsv } from '../../helpers/parse-csv.ts';

function aSheet(rows: readonly (readonly SheetCell[])[], headers: readonly string[] = ['A', 'B']): Sheet {
  return { title: 'T', direction: 'ltr', columns: headers.map((header) => ({ header, width: 10 })), rows };
}

test('a table has a byte order mark, commas, and lines that end with CR LF', () => {
  expect(
    formatCsv(
      aSheet([
        [1, 'one'],
        [undefined, 'two'],
      ]),
    ),
  ).toBe('\uFEFF"A","B"\r\n1,"one"\r\n,"two"\r\n');
});

test('quotation marks, commas and line breaks stay within their cell', () => {
  const text = 'He said "no",\nthen left; why?';

  expect(parseCsv(formatCsv(aSheet([[text, 'x']])))).toEqual([
    ['A', 'B'],
    [text, 'x'],
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1', '＝1'])('"%s" is no formula to a spreadsheet', (text) => {
  expect(parseCsv(formatCsv(aSheet([[text, 'x']])))[1]?.[0]).toBe(`'${text}`);
});

test('what a spreadsheet would work out stays empty', () => {
  expect(parseCsv(formatCsv(aSheet([['Total', { formula: 'SUM(A1:A2)' }]])))[1]).toEqual(['Total', '']);
});

test('any text comes back as it was, but for the apostrophe before what looks like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), { maxLength: 8 }), (rows) => {
      const back = parseCsv(formatCsv(aSheet(rows))).slice(1);
      expect(back.map((cells) => cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '')))).toEqual(
        rows.map((cells) => cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, ''))),
      );
    }),
  );
});
