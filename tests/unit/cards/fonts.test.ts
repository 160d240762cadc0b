import { expect, test } from 'vitest';
import { startTakumi } from '#cards/draw-takumi.ts';
import { cardFonts } from '#cards/fonts.ts';

const [font] = cardFonts();

test.each<[string, (data: Buffer) => Buffer]>([
  ['empty', () => Buffer.alloc(0)],
  ['cut in half', (data) => data.subarray(0, data.length / 2)],
  ['something else', () => Buffer.from('<!doctype html>')],
])('a font file that is %s is named, with the way to get it again', async (_, damage) => {
  const broken = font ? [{ ...font, data: damage(font.data) }] : [];

  await expect(startTakumi(broken)).rejects.toThrow(
    /The font .*source-serif-4-latin-600-normal\.woff cannot be read.*npm ci/u,
  );
});
