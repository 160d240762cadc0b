import type { SheetFormat } from '#microsite/tools/sheet-link.ts';
import { formatCsv } from './csv.ts';
import type { Sheet } from './sheet.ts';
import { renderXlsx } from './xlsx.ts';

/** Content types of the formats, as a host has to give them. */
export const SHEET_TYPES: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The bytes of a table in a format. */
export async function renderSheet(sheet: Sheet, format: SheetFormat): Promise<Uint8Array<ArrayBuffer>> {
  return format === 'csv' ? new TextEncoder().encode(formatCsv(sheet)) : renderXlsx(sheet);
}
