import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { isPublishableName, publishedName } from './published-name.ts';
import type { Asset, Picture } from './source-tree.ts';
import { type SvgFault, svgReading } from './svg-reading.ts';

/** Names of the faults that a picture can have; each is a rule. */
export const PICTURE_FAULTS = ['broken-image', 'image-ending', 'large-image', 'unsafe-image', 'image-name'] as const;

export type PictureFaultKind = (typeof PICTURE_FAULTS)[number];

/** Why a picture cannot be shown. */
export interface PictureFault {
  readonly kind: PictureFaultKind;
  /** The rest of a sentence that begins with "The picture". */
  readonly what: string;
  readonly fix: string;
  /** 1-based, within an SVG. */
  readonly line?: number;
  readonly column?: number;
}

/** A picture that can be shown, or the reasons why not. */
export type PictureReading =
  | { readonly picture: Picture; readonly faults: readonly [] }
  | { readonly picture: undefined; readonly faults: readonly PictureFault[] };

type PictureType = 'svg' | 'png' | 'jpeg' | 'webp';

const MAX_BYTES = 1024 * 1024;
const ENDINGS: Readonly<Record<string, PictureType>> = {
  svg: 'svg',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
};

/** Whether a file's name says that it is a picture of a kind that pages can show. */
export function isPictureName(path: string): boolean {
  return /\.(svg|png|jpe?g|webp)$/iu.test(path);
}

/**
 * Reads a picture and judges it by its content.
 *
 * @param asset a file for which {@link isPictureName} holds.
 */
export function pictureOf(asset: Asset): PictureReading {
  const name = asset.path.slice(asset.path.lastIndexOf('/') + 1);
  if (!isPublishableName(name))
    return refuse({
      kind: 'image-name',
      what: 'has a name with characters that addresses garble, so buyers would see a gap.',
      fix: 'rename it with letters, digits, hyphens and dots.',
    });
  if (asset.bytes > MAX_BYTES)
    return refuse({
      kind: 'large-image',
      what: `has ${asset.bytes} bytes, more than 1 MB, so buyers on a phone would wait for it.`,
      fix: 'save it smaller: 1600 pixels wide is enough.',
    });

  const bytes = readFileSync(asset.file);
  const type = typeOf(bytes);
  const ending = ENDINGS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  if (type === undefined) return refuse(BROKEN);
  if (type !== ending)
    return refuse({
      kind: 'image-ending',
      what: `is of the kind ${type}, which its name does not say, so some buyers would see a gap.`,
      fix: `rename it so that it ends in .${type === 'jpeg' ? 'jpg' : type}, or save it again as what its name says.`,
    });

  const size = type === 'svg' ? svgReading(bytes) : pixelSize(bytes, type);
  if (size === undefined) return refuse(BROKEN);
  if ('faults' in size) return { picture: undefined, faults: size.faults.map(ofSvg) };
  return { picture: { ...asset, ...size, fileName: publishedName(bytes, name) }, faults: [] };
}

const BROKEN: PictureFault = {
  kind: 'broken-image',
  what: 'cannot be read, so buyers would see a gap.',
  fix: 'save it again as SVG, PNG, JPEG or WebP.',
};

function refuse(fault: PictureFault): PictureReading {
  return { picture: undefined, faults: [fault] };
}

function ofSvg({ isBroken, what, fix, line, column }: SvgFault): PictureFault {
  return { kind: isBroken ? 'broken-image' : 'unsafe-image', what, fix, line, column };
}

function typeOf(bytes: Buffer): PictureType | undefined {
  if (bytes.subarray(0, 8).equals(Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'))) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  const start = bytes.toString('latin1', 0, 12);
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return 'webp';
  return /^(?:\u00ef\u00bb\u00bf)?\s*</u.test(start) ? 'svg' : undefined;
}

/** Width and height of a picture that is there to its end. */
function pixelSize(bytes: Buffer, type: Exclude<PictureType, 'svg'>): { width: number; height: number } | undefined {
  if (type === 'png' && !bytes.subarray(-12).includes('IEND')) return undefined;
  if (type === 'jpeg' && bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) === -1) return undefined;
  if (type === 'webp' && bytes.length < bytes.readUInt32LE(4) + 8) return undefined;
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch (error) {
    // The library throws Error, TypeError or RangeError on bytes that it cannot follow.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
