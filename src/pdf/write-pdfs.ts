import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { keptFile } from '#host/kept-file.ts';
import type { StagedSite } from '#host/staged-site.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { PAPER_FOLDER } from '#microsite/paper-files.ts';
import { type PaperJob, preparePaper } from './paper-job.ts';
import { openPress, type PressChoice } from './press.ts';
import { printPaper } from './print-paper.ts';

/**
 * Writes the document of every account that offers one, the whole microsite in each of its languages. What has been
 * printed once is kept. A question or a page alone is printed by the command, for whoever wants it.
 *
 * @param choosePress called once there is something to print with; most builds need no browser.
 */
export async function writePdfs(site: StagedSite, choosePress: () => PressChoice): Promise<void> {
  const microsites = site.microsites.filter(({ account }) => account.settings.pdf);
  if (microsites.length === 0) return;
  const press = choosePress();
  let browser: Promise<Browser> | undefined;
  let done = 0;
  const write = async (microsite: Microsite) => {
    const job = preparePaper(microsite, { kind: 'whole' }, { folder: site.folder, press, size: 'A4' });
    const print = async () => {
      browser ??= openPress(press);
      return printPaper(await browser, job, () => {});
    };
    const bytes = await keptFile(join(site.cache, 'pdf', `${job.key}.pdf`), print);
    writeBeside(site.folder, microsite, job, bytes);
    done += 1;
    site.report(`${done} of ${microsites.length} PDFs: ${job.plan.fileName}`);
  };
  try {
    await inTurn(microsites, write, AT_ONCE);
  } finally {
    await (await browser)?.close();
  }
}

/** Documents that are printed side by side: each keeps one processor busy and takes some hundred megabytes. */
const AT_ONCE = 2;

async function inTurn<T>(tasks: readonly T[], run: (task: T) => Promise<void>, atOnce: number): Promise<void> {
  const waiting = [...tasks];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await run(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

function writeBeside(folder: string, { base, href }: Microsite, { plan }: PaperJob, bytes: Uint8Array): void {
  const file = join(folder, href('home').slice(base.length), PAPER_FOLDER, plan.fileName);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
