import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { Sheet, SheetCell } from './sheet.ts';
import { setZipDates } from './zip-dates.ts';

const LINE = { borderStyle: 'thin', borderColor: '#8f897c' } as const;
const TEXT = { ...LINE, wrap: true, alignVertical: 'top' } as const;

/** Longest name of a sheet that Excel opens, and the signs that it refuses in one. */
const LONGEST_NAME = 31;
const REFUSED = /[[\]:*?/\\]/gu;

/** A table as a workbook of one sheet: its first row stays in sight. Equal tables give equal bytes; nobody is its author. */
export async function renderXlsx({ title, direction, columns, rows }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const header = columns.map((column): Cell => ({ ...TEXT, value: column.header, type: String, fontWeight: 'bold' }));
  const written = writeExcelFile([header, ...rows.map((cells) => cells.map(cellOf))], {
    sheet: sheetName(title),
    orientation: 'landscape',
    rightToLeft: direction === 'rtl',
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
  });
  return setZipDates(new Uint8Array(await written.toBuffer()));
}

function cellOf(cell: SheetCell): Cell {
  if (cell === undefined) return { ...TEXT };
  if (typeof cell === 'string') return { ...TEXT, value: cell, type: String };
  if (typeof cell === 'number') return { ...TEXT, value: cell, type: Number };
  return { ...TEXT, value: cell.formula, type: 'Formula', format: '0.00' };
}

function sheetName(title: string): string {
  return title.replace(REFUSED, ' ').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_NAME).replace(/^'|'$/gu, '').trim();
}
