import type { Measurement } from './measure-build.ts';

/** What was measured for one number of accounts: medians over `runs`. */
export interface Row extends Measurement {
  readonly accounts: number;
  readonly runs: number;
}

const MB = 1024 * 1024;

/** The table for the README, in Markdown. An added page is one more than in the row above. */
export function formatRows(rows: readonly Row[]): string {
  const head = ['Accounts', 'Pages', 'Wall time', 'Per added page', 'Peak memory', 'Output', '`cp -r` of it', 'Runs'];
  const lines = rows.map((row, at) => [
    row.accounts,
    row.pages,
    `${row.seconds.toFixed(1)} s`,
    perAddedPage(row, rows[at - 1]),
    `${Math.round(row.peakMemory / MB)} MB`,
    `${(row.bytes / MB).toFixed(1)} MB in ${row.files} files`,
    `${row.copySeconds.toFixed(2)} s`,
    row.runs,
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function perAddedPage(row: Row, previous: Row | undefined): string {
  if (!previous) return '–';
  const milliseconds = ((row.seconds - previous.seconds) * 1000) / (row.pages - previous.pages);
  return `${milliseconds.toFixed(1)} ms`;
}
