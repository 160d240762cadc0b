import { HIGHEST_MARK } from '#domain/scorecard-result.ts';
import type { Formula } from './sheet.ts';

/**
 * The totals below a scorecard whose first row is the header: a mark that is empty or no number counts as 0 in the lowest
 * and as the best in the highest total, and never as known.
 *
 * @param criteria rows of criteria. @param wide columns before the suppliers, the last of them with the weights.
 */
export function totalFormulas(
  criteria: number,
  wide: number,
  suppliers: number,
): { readonly low: Formula[]; readonly high: Formula[] } {
  const range = (column: string) => `${column}2:${column}${criteria + 1}`;
  const weights = range(`$${columnName(wide)}`);
  const columns = Array.from({ length: suppliers }, (_, at) => range(columnName(wide + 1 + at)));
  const total = (sum: string): Formula => ({ formula: `IF(SUM(${weights})=0,"",${sum}/SUM(${weights}))` });
  const known = (marks: string) => `SUMPRODUCT(${weights},${marks})`;
  const open = (marks: string) => `${HIGHEST_MARK}*SUMPRODUCT(${weights},1-ISNUMBER(${marks}))`;
  return {
    low: columns.map((marks) => total(known(marks))),
    high: columns.map((marks) => total(`(${known(marks)}+${open(marks)})`)),
  };
}

/** The letter of a column, 1-based, up to 26. */
function columnName(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}
