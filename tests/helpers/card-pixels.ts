import { PNG } from 'pngjs';

/** A rectangle in pixels. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours that a part of a PNG has, each once as `#rrggbb`. */
export function coloursIn(png: Buffer, { x, y, width, height }: Part): Set<string> {
  const picture = PNG.sync.read(png);
  const colours = new Set<string>();
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) {
      const at = (row * picture.width + column) * 4;
      colours.add(`#${picture.data.subarray(at, at + 3).toString('hex')}`);
    }
  return colours;
}

/** Width and height that a PNG's head states; `undefined` if it is no PNG. */
export function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
