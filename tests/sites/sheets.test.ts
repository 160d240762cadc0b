import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltFile, readBuiltFiles } from '../helpers/built-files.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { parseCsv } from '../helpers/parse-csv.ts';

const MOST_BYTES = 50 * 1024;

let sheets: BuiltFile[] = [];

beforeAll(() => {
  sheets = readBuiltFiles(DEMONSTRATION.built).filter(({ path }) => path.includes('/sheets/'));
});

/** The cells of a workbook's only sheet as text, as a program that is no kin of the writer reads them. */
async function cellsOf({ bytes }: BuiltFile): Promise<string[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const [sheet, ...others] = book.worksheets;
  if (!sheet || others.length > 0) throw new Error('The workbook has not one sheet.');
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => textOf(sheet.getCell(row + 1, column + 1).value)),
  );
}

/** A formula has no text: a plain table leaves its cell empty. */
function textOf(value: ExcelJS.CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

test('each account has requirements, questions and scorecard in two formats', () => {
  const names = sheets.map(({ path }) => path.split('/').slice(1).join('/'));

  expect([...new Set(names)].toSorted()).toEqual([
    'en/sheets/requirements.csv',
    'en/sheets/requirements.xlsx',
    'en/sheets/supplier-questions.csv',
    'en/sheets/supplier-questions.xlsx',
    'en/sheets/supplier-scorecard.csv',
    'en/sheets/supplier-scorecard.xlsx',
  ]);
});

test('no table is larger than its link says', () => {
  expect(sheets.filter(({ bytes }) => bytes.length > MOST_BYTES).map(({ path }) => path)).toEqual([]);
});

test('both formats of a table say the same', async () => {
  for (const workbook of sheets.filter(({ path }) => path.endsWith('.xlsx'))) {
    const plain = sheets.find(({ path }) => path === workbook.path.replace(/xlsx$/u, 'csv'));
    const [rows, cells] = [parseCsv(plain?.bytes.toString('utf8') ?? ''), await cellsOf(workbook)];

    expect(rows).toEqual(cells);
    expect(rows.length).toBeGreaterThan(10);
  }
});

test('columns for suppliers are empty, and no table names the supplier of the site', () => {
  for (const { bytes, path } of sheets.filter(({ path: name }) => name.endsWith('.csv'))) {
    const [header = [], ...rows] = parseCsv(bytes.toString('utf8'));
    const filled = rows.filter((row) => row.some((cell, at) => header[at]?.startsWith('Supplier ') && cell !== ''));

    expect({ path, filled }).toEqual({ path, filled: [] });
    expect(bytes.toString('utf8')).not.toContain('Kestrelmoor');
  }
});
