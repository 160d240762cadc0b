import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFile, keyOf } from '#host/kept-file.ts';
import type { StagedSite } from '#host/staged-site.ts';
import { DEFAULT_ACCENT, GROUNDS } from '#microsite/brand.ts';
import { ICON_FILES, type IconFile } from '#microsite/icon-files.ts';
import { wrapIco } from './ico.ts';

/** Has to change whenever an icon is drawn in another way. */
const VERSION = '1';

/** Draws the icons that phones and desktops want as PNG from the site's one drawing of them, `icon.svg`. */
export async function writeIcons({ folder, cache }: StagedSite): Promise<void> {
  const drawing = await readFile(join(folder, 'icon.svg'), 'utf8');
  for (const icon of ICON_FILES) {
    const svg = iconSvg(drawing, icon);
    const key = keyOf(VERSION, svg, icon.name);
    await writeFile(join(folder, icon.name), await keptFile(join(cache, 'icons', key), () => drawIcon(svg, icon)));
  }
}

/** The drawing on its ground, without the colours that follow the reader's scheme. */
function iconSvg(drawing: string, { size, margin, isOnColour }: IconFile): string {
  const shapes = /<g>[\s\S]*<\/g>/u.exec(drawing)?.[0];
  if (shapes === undefined) throw new Error('public/icon.svg has no group of shapes, so no icon can be drawn from it.');
  const [paper] = GROUNDS.light;
  const [ground, ink] = isOnColour ? [DEFAULT_ACCENT, paper] : [paper, DEFAULT_ACCENT];
  const part = (1 - 2 * margin) / 32;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 1 1"><rect width="1" height="1" fill="${ground}"/><g fill="${ink}" transform="translate(${margin} ${margin}) scale(${part})">${shapes}</g></svg>`;
}

async function drawIcon(svg: string, { name, size }: IconFile): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const png = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
  return name.endsWith('.ico') ? wrapIco(png, size) : png;
}
