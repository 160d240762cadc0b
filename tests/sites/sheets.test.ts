import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltFile, readBuiltFiles } from '../helpers/built-files.ts';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { parseCsv } from '../helpers/parse-csv.ts';

/** Head of the column that a group fills in for one supplier, in each language of the demonstration. */
const SUPPLIER_COLUMN = /^(?:Supplier|Поставщик|تأمین‌کنندهٔ) [\p{Nd}]$/u;

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

test('each account has requirements, questions and scorecard in each of its languages, in two formats', () => {
  const byMicrosite = Map.groupBy(sheets, ({ path }) => path.split('/').slice(0, 2).join('/'));

  expect(byMicrosite.size).toBe(5);
  for (const [microsite, tables] of byMicrosite)
    expect(tables.map(({ path }) => path.slice(microsite.length)).toSorted(), microsite).toEqual([
      '/sheets/requirements.csv',
      '/sheets/requirements.xlsx',
      '/sheets/supplier-questions.csv',
      '/sheets/supplier-questions.xlsx',
      '/sheets/supplier-scorecard.csv',
      '/sheets/supplier-scorecard.xlsx',
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
    const columns = header.flatMap((name, at) => (SUPPLIER_COLUMN.test(name) ? [at] : []));
    const filled = rows.filter((row) => columns.some((at) => row[at] !== ''));

    expect({ path, columns: columns.length, filled }).toEqual({ path, columns: 4, filled: [] });
    expect(bytes.toString('utf8')).not.toContain('Kestrelmoor');
  }
});
