import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersOf, type FontPart } from './font-parts.ts';

/** What is left of a font file. */
interface FontCut {
  /** Absolute path of a WOFF2 file with a weight axis. */
  readonly file: string;
  readonly part: FontPart;
  /** Weights that are kept, as a style sheet writes them: `400 600`. */
  readonly weights: string;
}

/** Ways of joining and placing letters; what is not named here, such as small capitals, is left out. */
const FEATURES = 'calt ccmp curs fina init isol kern liga locl mark medi mkmk rlig tnum'.split(' ');

/** Goes into the name of a kept file: another way of cutting gives another name. */
const RECIPE = 'subset-font 2.9.0, without hinting';

const LENGTH_AT = 8;

/**
 * Cuts a font down to the letters and weights that pages use, and keeps the result for later builds. Equal files give
 * equal bytes on every machine.
 *
 * @param folder absolute path of the folder that cut files are kept in, shared by builds that run at once.
 * @returns absolute path of the cut file, WOFF2.
 * @throws with the name of the file if it is missing or broken.
 */
export async function cutFont(cut: FontCut, folder: string): Promise<string> {
  const whole = readFont(cut.file);
  const characters = charactersOf(cut.part);
  const key = createHash('sha256').update([RECIPE, FEATURES, cut.weights, characters].join('\n')).update(whole);
  const kept = join(folder, `${key.digest('hex').slice(0, 32)}.woff2`);
  if (existsSync(kept) && isWholeWoff2(readFileSync(kept))) return kept;
  const bytes = await cutBytes(cut, whole, characters);
  mkdirSync(folder, { recursive: true });
  const beside = `${kept}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, kept);
  return kept;
}

function readFont(file: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Error(`The font file ${file} cannot be read. Run \`npm ci\` to have its package installed again.`, {
      cause,
    });
  }
  if (!isWholeWoff2(bytes)) throw broken(file);
  return bytes;
}

async function cutBytes({ file, weights }: FontCut, whole: Buffer, characters: string): Promise<Buffer> {
  const [min = 400, max = min] = weights.split(' ').map(Number);
  try {
    return await subsetFont(whole, characters, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      noHinting: true,
      variationAxes: { wght: { min, max, default: min } },
    });
  } catch (cause) {
    throw broken(file, cause);
  }
}

/** Whether a file begins as WOFF2 and is as long as it says itself (W3C, WOFF 2.0, section 4.1). */
function isWholeWoff2(bytes: Buffer): boolean {
  const isWoff2 = bytes.length > LENGTH_AT + 4 && bytes.toString('latin1', 0, 4) === 'wOF2';
  return isWoff2 && bytes.readUInt32BE(LENGTH_AT) === bytes.length;
}

function broken(file: string, cause?: unknown): Error {
  return new Error(`The font file ${file} is broken. Run \`npm ci\` to have its package installed again.`, { cause });
}
