import type { Sheet, SheetCell } from './sheet.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for the beginning of a formula: OWASP, "CSV Injection". */
const LIKE_A_FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/**
 * A table as RFC 4180 has it: commas, lines that end with CR LF, texts in quotation marks. In UTF-8 with a byte order
 * mark, by which Excel knows the letters; a text that looks like a formula gets an apostrophe in front.
 */
export function formatCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ header }) => header), ...rows].map((cells) => cells.map(formatCell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function formatCell(cell: SheetCell): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return '';
  const harmless = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
