import { link, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFile } from '#host/kept-file.ts';
import type { StagedSite } from '#host/staged-site.ts';
import { cardTree } from './card-tree.ts';
import { drawCard } from './draw-card.ts';
import { type PlannedCard, planCards } from './plan-cards.ts';

/** While one card is cut into lines, others are drawn by the renderers' own threads. */
const AT_ONCE = 4;
const REPORT_EVERY = 100;

/**
 * Puts the preview card of every page into its account's own folder, `<folder>/cards/`. A card is drawn once for all
 * accounts that show the same, and kept between builds.
 */
export async function writeCards({ folder, microsites, cache, report }: StagedSite): Promise<void> {
  const cards = planCards(microsites);
  const folders = new Set(microsites.map((microsite) => microsite.folder));
  for (const account of folders) await mkdir(join(folder, account, 'cards'), { recursive: true });
  let drawn = 0;
  const draw = async ({ content }: PlannedCard): Promise<Buffer> => {
    const png = await drawCard(await cardTree(content));
    drawn++;
    if (drawn % REPORT_EVERY === 0) report(`${drawn} preview cards …`);
    return png;
  };
  const left = cards.values();
  const work = async (): Promise<void> => {
    for (const card of left) {
      const png = await keptFile(join(cache, 'cards', card.fileName), () => draw(card));
      await place(
        png,
        card.folders.map((account) => join(folder, account, 'cards', card.fileName)),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** One file under several names, so that 300 accounts take the room of one; a copy where the disk knows no second name. */
async function place(png: Uint8Array, [first, ...others]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  await writeFile(first, png);
  for (const other of others) await link(first, other).catch(() => writeFile(other, png));
}
