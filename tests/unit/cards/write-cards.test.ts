import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { planCards } from '#cards/plan-cards.ts';
import { writeCards } from '#cards/write-cards.ts';
import { writeIcons } from '#cards/write-icons.ts';
import { keptFile } from '#host/kept-file.ts';
import { ICON_FILES } from '#microsite/icon-files.ts';
import { type Microsite, planMicrosites } from '#microsite/microsite.ts';
import { anAccount } from '../../helpers/builders.ts';
import { pngSize } from '../../helpers/card-pixels.ts';
import { aSoundLibrary, TODAY } from '../../helpers/microsites.ts';
import { PROJECT } from '../../helpers/project.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Two accounts, of which the second lets previews show its name. */
function twoAccounts(): Microsite[] {
  const files = {
    'accounts/bolt/account.yaml': anAccount({ preview: '{ name: true }', brand: '{ accent: "#8a3d07" }' }),
  };
  return planMicrosites(aSoundLibrary(files), { today: TODAY });
}

function oneWithoutPages(): Microsite[] {
  return twoAccounts()
    .slice(0, 1)
    .map((microsite) => ({ ...microsite, pages: [] }));
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commonview-cards-'));
  made.push(folder);
  return folder;
}

async function write(microsites: readonly Microsite[], cache: string): Promise<Map<string, Buffer>> {
  const folder = newFolder();
  await writeCards({ folder, microsites, cache, report: () => {} });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.png'));
  return new Map(files.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}

test('each account gets its cards in its own folder, and none lies in a shared one', async () => {
  const microsites = twoAccounts().map((microsite) => ({ ...microsite, pages: [] }));
  const files = await write(microsites, newFolder());
  const owners = microsites.map(({ folder }) => folder);

  expect([...files.keys()].every((path) => owners.some((owner) => path.startsWith(join(owner, 'cards/'))))).toBe(true);
  expect([...files.values()].map(pngSize).every((size) => size?.width === 1200 && size.height === 630)).toBe(true);
  for (const { fileName, folders } of planCards(microsites))
    expect(owners.filter((owner) => files.has(join(owner, 'cards', fileName)))).toEqual(folders);
}, 60_000);

test('a card that is kept gives the same bytes, and one that was damaged is drawn again', async () => {
  const microsites = oneWithoutPages();
  const cache = newFolder();
  const cold = await write(microsites, cache);
  const [first = '', second = '', third = ''] = readdirSync(join(cache, 'cards')).toSorted();
  truncateSync(join(cache, 'cards', first), 5000);
  writeFileSync(join(cache, 'cards', second), '');
  const flipped = readFileSync(join(cache, 'cards', third));
  flipped.writeUInt8(flipped.readUInt8(2000) ^ 1, 2000);
  writeFileSync(join(cache, 'cards', third), flipped);

  expect(await write(microsites, cache)).toEqual(cold);
  expect(readdirSync(join(cache, 'cards')).filter((name) => name.startsWith('.'))).toEqual([]);
}, 60_000);

test('what is kept is not drawn again', async () => {
  const microsites = oneWithoutPages();
  const cache = newFolder();
  const kept = Buffer.from('a picture');
  for (const { fileName } of planCards(microsites)) await keptFile(join(cache, 'cards', fileName), () => kept);

  expect([...(await write(microsites, cache)).values()].every((bytes) => bytes.equals(kept))).toBe(true);
});

test('the icons are as large as they are said to be', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'icon.svg'), readFileSync(join(PROJECT, 'public', 'icon.svg')));
  await writeIcons({ folder, microsites: [], cache: newFolder(), report: () => {} });

  for (const { name, size } of ICON_FILES) {
    const bytes = readFileSync(join(folder, name));
    const png = name.endsWith('.ico') ? bytes.subarray(bytes.readUInt32LE(18)) : bytes;
    expect([name, pngSize(png)]).toEqual([name, { width: size, height: size }]);
  }
});
