import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { planCards } from '#cards/plan-cards.ts';
import { writeCards } from '#cards/write-cards.ts';
import { assertSound } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { planMicrosites } from '#microsite/microsite.ts';

/** Preview cards of a content folder, drawn once and then taken from what was kept. */
interface CardTimes {
  /** Pictures that differ. */
  readonly cards: number;
  /** Milliseconds a picture, written to every folder that shows it. */
  readonly cold: number;
  readonly kept: number;
  /** Bytes of the middle picture. */
  readonly bytes: number;
}

/** @param folder absolute path of an empty folder for the pictures. */
export async function measureCards(content: string, date: string, folder: string): Promise<CardTimes> {
  const library = readLibrary({ root: content, scope: 'buyers' });
  assertSound(library);
  const microsites = planMicrosites(library, { today: date });
  const [cache, site] = [join(folder, 'kept'), join(folder, 'site')];
  mkdirSync(cache, { recursive: true });
  const cards = planCards(microsites).length;
  const run = async () => {
    const start = performance.now();
    await writeCards({ folder: site, microsites, cache, report: () => {} });
    return (performance.now() - start) / cards;
  };
  const [cold, kept] = [await run(), await run()];
  const sizes = readdirSync(join(cache, 'cards')).map((name) => statSync(join(cache, 'cards', name)).size);
  return { cards, cold, kept, bytes: sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0 };
}

/** One line for the README. */
export function formatCards({ cards, cold, kept, bytes }: CardTimes): string {
  const times = `${cold.toFixed(1)} ms to draw one, ${kept.toFixed(1)} ms when it was kept (${(cold / kept).toFixed(0)} : 1)`;
  return `${cards} preview cards: ${times}, ${Math.round(bytes / 1024)} KB.`;
}
