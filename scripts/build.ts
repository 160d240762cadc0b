import { mkdirSync, rmSync } from 'node:fs';
import { checkLibrary } from '#checks/check-library.ts';
import { exitStatus } from '#checks/report/counts.ts';
import { formatText } from '#checks/report/text.ts';
import { buildSettings } from '#collections/build-settings.ts';
import { countPlannedPages, formatManifest, readManifest } from '#host/manifest.ts';
import { repairSwap, swapIntoPlace } from '#host/swap.ts';
import { assertSound } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { planMicrosites } from '#microsite/microsite.ts';
import { readBuildFlags } from './build-flags.ts';
import { renderInto } from './run-astro.ts';

// A failed build leaves Vite's helpers running, and they would keep this process alive: end it.
process.exit(await run(process.argv.slice(2)).catch(explain));

function explain(error: unknown): number {
  console.error(process.env['DEBUG'] ? error : error instanceof Error ? error.message : String(error));
  return 2;
}

async function run(args: readonly string[]): Promise<number> {
  const { content, out, date, accounts, shard, isQuiet } = readBuildFlags(args);
  const start = performance.now();
  if (repairSwap(out)) console.log(`The last good build was brought back to ${out}; a build had stopped half-way.`);

  const library = readLibrary({ root: content, scope: 'buyers' });
  const findings = checkLibrary(library);
  if (findings.length > 0) console.log(formatText(findings, { hasColour: process.stdout.isTTY === true }));
  if (exitStatus(findings) !== 0) {
    console.error('Nothing was built, and what was built before is untouched.');
    return 1;
  }

  assertSound(library);
  const unknown = accounts.find((account) => !library.accounts.has(account));
  if (unknown !== undefined)
    throw new Error(`No account is called "${unknown}": ${[...library.accounts.keys()].join(', ')}.`);
  const settings = {
    CONTENT_DIR: content,
    COMMONVIEW_DATE: date,
    COMMONVIEW_ACCOUNTS: accounts.join(','),
    COMMONVIEW_SHARD: shard ?? '',
  };
  Object.assign(process.env, settings, { ASTRO_TELEMETRY_DISABLED: '1' });
  const microsites = planMicrosites(library, buildSettings());

  const staged = `${out}.staged-${process.pid}`;
  mkdirSync(staged, { recursive: true });
  try {
    const planned = countPlannedPages(microsites);
    await renderInto(staged, (pages) => isQuiet || console.log(`${pages} of ${planned} pages …`));
    const manifest = readManifest(staged, microsites);
    swapIntoPlace(staged, out);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!isQuiet)
      console.log(`${formatManifest(manifest, { showLinks: !process.env['CI'] })}\n\nBuilt in ${seconds} s.`);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  return 0;
}
