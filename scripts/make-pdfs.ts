import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFolder } from '#library/read-library.ts';
import { type Microsite, planMicrosites } from '#microsite/microsite.ts';
import { findScopes, type PaperTask } from '#pdf/find-scope.ts';
import { preparePaper } from '#pdf/paper-job.ts';
import { openPress } from '#pdf/press.ts';
import { type PaperProgress, printPaper } from '#pdf/print-paper.ts';
import { planAsked, readChecked } from './build-site.ts';
import { type PdfFlags, readPdfFlags } from './pdf-flags.ts';
import { renderSite } from './run-astro.ts';
import { choosePress } from './write-site-pdfs.ts';

/**
 * Prints pages of one account into PDF files.
 *
 * @returns the exit status.
 * @throws with lines for the terminal if the command was wrong or the machine failed; no half file is left then.
 */
export async function makePdfs(args: readonly string[]): Promise<number> {
  const flags = readPdfFlags(args);
  const library = readChecked(flags.content);
  if (!library) {
    console.error('Nothing was printed.');
    return 1;
  }
  if (!library.accounts.has(flags.account))
    throw new Error(`No account is called "${flags.account}": ${[...library.accounts.keys()].toSorted().join(', ')}.`);
  const asked = { accounts: [flags.account] };
  const tasks = findScopes(planMicrosites(library, { today: flags.date, ...asked }), flags);
  const folder =
    flags.dir === undefined
      ? await render(planAsked(library, { ...flags, ...asked, shard: undefined, isOutNamed: true }))
      : openBuilt(flags.dir);
  await printAll(tasks, folder, flags);
  return 0;
}

async function render([microsite]: readonly Microsite[]): Promise<string> {
  console.log(`Rendering the pages of ${microsite?.account.id} as they are now …`);
  return renderSite((pages) => console.log(`${pages} pages …`));
}

function openBuilt(dir: string): string {
  if (!isFolder(dir)) throw new Error(`There is no folder ${dir}. Leave --dir out to have the pages rendered first.`);
  console.log(`Printing the pages in ${dir} as they were built.`);
  return resolve(dir);
}

async function printAll(tasks: readonly PaperTask[], folder: string, { out, size }: PdfFlags): Promise<void> {
  const press = choosePress();
  const jobs = tasks.map(({ microsite, scope }) => preparePaper(microsite, scope, { folder, press, size }));
  const browser = await openPress(press);
  for (const job of jobs) {
    const { fileName } = job.plan;
    const bytes = await printPaper(browser, job, (progress) => tell(fileName, progress));
    const file = join(out, fileName);
    writeWhole(file, bytes);
    console.log(`${file}  ${Math.ceil(bytes.length / 1024)} KB`);
  }
  await browser.close();
}

/** Every page on a terminal, in one line that changes; every tenth in a file. */
function tell(fileName: string, progress: PaperProgress): void {
  const isLive = process.stdout.isTTY === true;
  if (progress.kind === 'print') {
    console.log(`${fileName}: ${progress.isDraft ? 'counting leaves' : 'printing with page numbers'} …`);
    return;
  }
  const { done, of } = progress;
  const line = `${fileName}: page ${done} of ${of}`;
  if (isLive) process.stdout.write(`\r${line}${done === of ? '\n' : ''}`);
  else if (done % 10 === 0 || done === of) console.log(line);
}

function writeWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(resolve(file, '..'), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, bytes);
  renameSync(beside, file);
}
