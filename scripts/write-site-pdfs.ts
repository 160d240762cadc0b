import { spawnSync } from 'node:child_process';
import type { StagedSite } from '#host/staged-site.ts';
import type { PressChoice } from '#pdf/press.ts';
import { writePdfs } from '#pdf/write-pdfs.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

/** Writes the documents that accounts offer, with the Chromium of this machine. */
export function writeSitePdfs(site: StagedSite): Promise<void> {
  return writePdfs(site, choosePress);
}

/** The browser that prints on this machine. @throws with one line if there is none. */
export function choosePress(): PressChoice {
  const executablePath = findChromium();
  const { stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  const [version = ''] = /[\d.]{5,}/u.exec(stdout ?? '') ?? [];
  return { executablePath, args: CHROMIUM_FLAGS, version };
}
