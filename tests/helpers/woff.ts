import { inflateSync } from 'node:zlib';

const HEAD_BYTES = 44;
const ENTRY_BYTES = 20;

/** Code points that a WOFF file has letters for, read from its `cmap` table (formats 4 and 12). */
export function lettersOf(woff: Buffer): Set<number> {
  const table = tableOf(woff, 'cmap');
  const letters = new Set<number>();
  for (let at = 0; at < table.readUInt16BE(2); at++) {
    const part = table.subarray(table.readUInt32BE(8 + 8 * at));
    if (part.readUInt16BE(0) === 12) readFormat12(part, letters);
    if (part.readUInt16BE(0) === 4) readFormat4(part, letters);
  }
  return letters;
}

function tableOf(woff: Buffer, name: string): Buffer {
  for (let at = 0; at < woff.readUInt16BE(12); at++) {
    const entry = woff.subarray(HEAD_BYTES + ENTRY_BYTES * at);
    if (entry.toString('latin1', 0, 4) !== name) continue;
    const start = entry.readUInt32BE(4);
    const bytes = woff.subarray(start, start + entry.readUInt32BE(8));
    return bytes.length < entry.readUInt32BE(12) ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table "${name}".`);
}

function readFormat12(part: Buffer, letters: Set<number>): void {
  for (let group = 0; group < part.readUInt32BE(12); group++) {
    const last = part.readUInt32BE(20 + 12 * group);
    for (let code = part.readUInt32BE(16 + 12 * group); code <= last; code++) letters.add(code);
  }
}

function readFormat4(part: Buffer, letters: Set<number>): void {
  const bytes = part.readUInt16BE(6);
  for (let at = 0; at < bytes; at += 2) {
    const [lastAt, firstAt, offsetAt] = [14 + at, 16 + bytes + at, 16 + 3 * bytes + at] as const;
    const offset = part.readUInt16BE(offsetAt);
    const first = part.readUInt16BE(firstAt);
    for (let code = first; code <= part.readUInt16BE(lastAt) && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : part.readUInt16BE(offsetAt + offset + 2 * (code - first));
      if (glyph !== 0) letters.add(code);
    }
  }
}
