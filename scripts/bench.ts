import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRows, type Row } from '../tests/bench/format-rows.ts';
import { type Measurement, measureBuild } from '../tests/bench/measure-build.ts';
import { formatCards, measureCards } from '../tests/bench/measure-cards.ts';
import { formatSearch, measureSearch } from '../tests/bench/measure-search.ts';
import { writeAccounts } from '../tests/bench/write-accounts.ts';
import { DEMONSTRATION } from '../tests/helpers/demonstration.ts';
import { scriptFlags } from './flags.ts';
import { median } from './median.ts';

const RUNS: Readonly<Record<number, number>> = { 3: 3, 30: 3, 300: 1 };

const { values } = scriptFlags({ accounts: { type: 'string', multiple: true, default: Object.keys(RUNS) } });
const folder = mkdtempSync(join(tmpdir(), 'commonview-bench-'));
const rows: Row[] = [];
let cards = '';
let search = '';
try {
  cards = formatCards(await measureCards(DEMONSTRATION.content, DEMONSTRATION.date, join(folder, 'cards')));
  search = formatSearch(await measureSearch(join(folder, 'search')));
  for (const accounts of values.accounts.map(Number)) rows.push(await measure(accounts, RUNS[accounts] ?? 1));
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `\n${formatRows(rows)}\n\n${cards}\n\n${search}\n\nNode ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}.`,
);

async function measure(accounts: number, runs: number): Promise<Row> {
  const content = join(folder, `content-${accounts}`);
  writeAccounts(DEMONSTRATION.content, content, accounts);
  const measured: Measurement[] = [];
  for (let run = 1; run <= runs; run++) {
    console.error(`${accounts} accounts, run ${run} of ${runs} …`);
    measured.push(await measureBuild(content, folder));
    console.error(`  ${measured.at(-1)?.seconds.toFixed(1)} s`);
  }
  const middle = (key: keyof Measurement) => median(measured.map((each) => each[key]));
  return {
    accounts,
    runs,
    seconds: middle('seconds'),
    peakMemory: middle('peakMemory'),
    pages: middle('pages'),
    files: middle('files'),
    bytes: middle('bytes'),
    copySeconds: middle('copySeconds'),
  };
}
