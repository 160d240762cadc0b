/**
 * The cells of a text as RFC 4180 has it, after a byte order mark, and nothing more lenient.
 *
 * @throws on a line end other than CR LF, a stray quotation mark, text after a closing one, or rows of unequal length.
 */
export function parseCsv(text: string): string[][] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let at = 1;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const [cell, next] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
      row.push(cell);
      at = next;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no line end at ${at}`);
    at += 2;
    rows.push(row);
  }
  if (new Set(rows.map(({ length }) => length)).size > 1) throw new Error('rows of unequal length');
  return rows;
}

function quotedCell(text: string, start: number): [string, number] {
  let end = start + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  if (text[end] !== '"') throw new Error('a quotation mark without its pair');
  return [text.slice(start + 1, end).replaceAll('""', '"'), end + 1];
}

function plainCell(text: string, start: number): [string, number] {
  const cell = /^[^",\r\n]*/u.exec(text.slice(start))?.[0] ?? '';
  return [cell, start + cell.length];
}
