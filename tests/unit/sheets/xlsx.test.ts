import ExcelJS from 'exceljs';
import { expect, test, vi } from 'vitest';
import type { Sheet } from '#sheets/sheet.ts';
import { renderXlsx } from '#sheets/xlsx.ts';
import { zipEntries } from '../../helpers/zip-entries.ts';

const SHEET: Sheet = {
  title: 'Prices: what/when?',
  direction: 'ltr',
  columns: [
    { header: 'Entry', width: 30 },
    { header: 'Weight', width: 8 },
    { header: 'Supplier 1', width: 20 },
  ],
  rows: [
    ['=1+1 & <b>"bold"</b>', 10, undefined],
    ['Total', undefined, { formula: 'SUM(B2:B2)' }],
  ],
};

/** The first sheet of a workbook, read by a program that is no kin of the writer. */
async function readBack(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('The workbook has no sheet.');
  return { book, sheet };
}

test('another program reads the cells as they were planned', async () => {
  const { sheet } = await readBack(await renderXlsx(SHEET));

  expect(sheet.getRow(1).values).toEqual([undefined, 'Entry', 'Weight', 'Supplier 1']);
  expect(sheet.getCell('A2').value).toBe('=1+1 & <b>"bold"</b>');
  expect(sheet.getCell('B2').value).toBe(10);
  expect(sheet.getCell('C2').value).toBeNull();
  expect(sheet.getCell('C3').formula).toBe('SUM(B2:B2)');
});

test('a text is a text, also where it looks like a formula', async () => {
  const { sheet } = await readBack(await renderXlsx(SHEET));

  expect(sheet.getCell('A2').type).toBe(ExcelJS.ValueType.String);
});

test('the header stays in sight, texts wrap, columns have their width', async () => {
  const { sheet } = await readBack(await renderXlsx(SHEET));

  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 0 });
  expect(sheet.getCell('A2').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  expect([1, 2, 3].map((at) => sheet.getColumn(at).width)).toEqual([30, 8, 20]);
});

test('the sheet has a name that Excel opens', async () => {
  const { sheet } = await readBack(await renderXlsx({ ...SHEET, title: `'${'long: '.repeat(20)}` }));

  expect(sheet.name).toMatch(/^[^'[\]:*?/\\]{1,31}$/u);
});

test('a language from right to left turns the sheet', async () => {
  const turned = await readBack(await renderXlsx({ ...SHEET, direction: 'rtl' }));
  const plain = await readBack(await renderXlsx(SHEET));

  expect([turned, plain].map(({ sheet }) => sheet.views[0]?.rightToLeft ?? false)).toEqual([true, false]);
});

test('two makings at different times give the same bytes', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-21T08:00:00Z'), toFake: ['Date'] });
  const first = await renderXlsx(SHEET);
  vi.setSystemTime(new Date('2031-03-04T17:30:00Z'));
  const second = await renderXlsx(SHEET);
  vi.useRealTimers();

  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('nobody is named as its author, and no program as its maker', async () => {
  const names = [...zipEntries(Buffer.from(await renderXlsx(SHEET))).keys()];

  expect(names.filter((name) => name.startsWith('docProps/'))).toEqual([]);
});
