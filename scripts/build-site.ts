import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkLibrary } from '#checks/check-library.ts';
import { exitStatus } from '#checks/report/counts.ts';
import { formatText } from '#checks/report/text.ts';
import { buildSettings } from '#collections/build-settings.ts';
import { assertReplaceable, writeMarker } from '#host/build-marker.ts';
import { hasColour } from '#host/colour.ts';
import { countPlannedPages, formatManifest, readManifest } from '#host/manifest.ts';
import { readMicrositeFolders } from '#host/microsite-folders.ts';
import { repairSwap, swapIntoPlace } from '#host/swap.ts';
import { assertSound, type SoundLibrary } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { type Microsite, planMicrosites } from '#microsite/microsite.ts';
import { type BuildFlags, readBuildFlags } from './build-flags.ts';
import { makeBeside } from './make-beside.ts';
import { renderSite } from './run-astro.ts';
import { PROJECT } from './tool.ts';

/**
 * Checks the content, renders it and puts the result in the place of the last build.
 *
 * @returns the exit status.
 * @throws with lines for the terminal if the command was wrong or the machine failed; the last build stands then.
 */
export async function buildSite(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const flags = readBuildFlags(args);
  const { out, isQuiet } = flags;
  assertReplaceable(out);
  if (repairSwap(out)) console.log(`The last good build was brought back to ${out}; a build had stopped half-way.`);

  const library = readChecked(flags.content);
  if (!library) {
    console.error('Nothing was built, and what was built before is untouched.');
    return 1;
  }
  const microsites = planAsked(library, flags);
  const planned = countPlannedPages(microsites);
  const report = (line: string) => isQuiet || console.log(line);
  const staged = await renderSite((pages) => report(`${pages} of ${planned} pages …`));
  await makeBeside({ folder: staged, microsites, cache: join(PROJECT, '.commonview', 'cache'), report });
  writeMarker(staged, { base: new URL(library.site.settings.url).pathname });
  const manifest = readManifest(staged, microsites);
  swapIntoPlace(staged, out);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (isQuiet) return 0;
  const isCi = Boolean(process.env['CI']);
  const look = flags.isOutNamed ? `npm run preview -- --out ${out}` : 'npm run preview';
  console.log(`${formatManifest(manifest, { showLinks: !isCi })}\n\nBuilt in ${seconds} s.`);
  if (!isCi) console.log(`Look at it with: ${look}`);
  return 0;
}

/** The library, its findings printed; `undefined` if there are errors among them. */
export function readChecked(content: string): SoundLibrary | undefined {
  const library = readLibrary({ root: content, scope: 'buyers' });
  const findings = checkLibrary(library);
  if (findings.length > 0) console.log(formatText(findings, { hasColour: hasColour() }));
  if (exitStatus(findings) !== 0) return undefined;
  assertSound(library);
  return library;
}

/** The microsites that this build is asked for, and the environment for the renderer to make the same. */
export function planAsked(
  library: SoundLibrary,
  { content, date, accounts, shard, ...flags }: Omit<BuildFlags, 'isQuiet'>,
): Microsite[] {
  const unknown = accounts.find((account) => !library.accounts.has(account));
  if (unknown !== undefined)
    throw new Error(`No account is called "${unknown}": ${[...library.accounts.keys()].join(', ')}.`);
  Object.assign(process.env, {
    CONTENT_DIR: content,
    COMMONVIEW_DATE: date,
    COMMONVIEW_ACCOUNTS: accounts.join(','),
    COMMONVIEW_SHARD: shard ?? '',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const microsites = planMicrosites(library, buildSettings());
  if (accounts.length > 0 || shard !== undefined) assertNoneIsLost(microsites, flags);
  return microsites;
}

/** A part of the accounts replaces the whole folder, so that the links of all others would die. */
function assertNoneIsLost(
  microsites: readonly Microsite[],
  { out, isOutNamed }: Pick<BuildFlags, 'out' | 'isOutNamed'>,
): void {
  if (isOutNamed || !existsSync(out)) return;
  const built = new Set(microsites.map(({ account }) => account.id));
  const lost = readMicrositeFolders(out).filter(({ account }) => !built.has(account)).length;
  if (lost > 0)
    throw new Error(
      `${out} holds ${lost} other ${lost === 1 ? 'microsite' : 'microsites'}, which a build of a part would delete. Give the part a folder of its own with --out, or build all accounts.`,
    );
}
