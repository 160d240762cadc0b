import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeUtf8 } from './decode-utf8.ts';
import { placeAt } from './place-at.ts';
import { SVG_ATTRIBUTES, SVG_ELEMENTS } from './svg-allowed.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Something in an SVG that keeps it from being shown. */
export interface SvgFault {
  /** True when it is no SVG that can be read; false when it is one that is not safe. */
  readonly isBroken: boolean;
  /** The rest of a sentence that begins with "The picture". */
  readonly what: string;
  readonly fix: string;
  /** 1-based, within the file. */
  readonly line: number;
  readonly column: number;
}

export type SvgReading =
  /** Whole numbers, at least 1: HTML knows no others. */
  | { readonly width: number; readonly height: number }
  /** In the order of the file, each kind of thing once. */
  | { readonly faults: readonly SvgFault[] };

/** Reads an SVG strictly: only what the lists in `svg-allowed.ts` hold may stand in it. Size in CSS pixels. */
export function svgReading(bytes: Uint8Array): SvgReading {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { faults: [notReadable('is not saved as UTF-8')] };

  const faults = new Map<string, SvgFault>();
  const note = (offset: number, isBroken: boolean, what: string, fix: string): void => {
    const { line = 1, column = 1 } = placeAt(text, Math.max(0, offset), '');
    if (!faults.has(what)) faults.set(what, { isBroken, what: `${what}.`, fix, line, column });
  };
  const unsafe = (offset: number, what: string, fix = 'take it out, or save the picture as "plain SVG".') =>
    note(offset, false, `${what}, which could do harm or call another place, so buyers would not see it`, fix);

  const parser = new SaxesParser({ xmlns: true });
  let root: SaxesTagNS | undefined;
  let broken: string | undefined;
  const refused: string[] = [];
  let style: { readonly start: number; css: string } | undefined;
  const tagStart = () => text.lastIndexOf('<', parser.position - 1);
  parser.on('error', (error) => {
    broken ??= error.message;
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') broken ??= 'encoding';
  });
  parser.on('doctype', () => unsafe(text.indexOf('<!DOCTYPE'), 'has a DOCTYPE', 'delete the line with "<!DOCTYPE".'));
  parser.on('processinginstruction', ({ target }) => unsafe(tagStart(), `has an instruction "<?${target}"`));
  parser.on('opentag', (tag) => {
    root ??= tag;
    const start = tagStart();
    if (style !== undefined) return unsafe(start, `holds <${tag.name}> in a style`);
    if (refused.length > 0 || tag.uri !== SVG || !SVG_ELEMENTS.has(tag.local)) {
      if (refused.length === 0) unsafe(start, `holds <${tag.name}>`);
      // What stands in an element that must go, goes with it.
      if (!tag.isSelfClosing) refused.push(tag.name);
      return;
    }
    for (const attribute of Object.values(tag.attributes)) {
      const fault = attributeFault(attribute);
      if (fault !== undefined) unsafe(text.indexOf(attribute.name, start), fault);
    }
    if (tag.local === 'style') style = { start, css: '' };
  });
  parser.on('closetag', (tag) => {
    if (refused.length > 0 && !tag.isSelfClosing) refused.pop();
    if (style === undefined || tag.local !== 'style') return;
    if (isUnsafeCss(style.css)) unsafe(style.start, 'holds a style that loads something');
    style = undefined;
  });
  const addText = (piece: string) => {
    if (style) style.css += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();

  if (broken !== undefined || root?.local !== 'svg' || root.uri !== SVG)
    return { faults: [notReadable('is no SVG that can be read')] };
  if (faults.size > 0) return { faults: [...faults.values()] };
  return sizeOf(root) ?? { faults: [notReadable('says neither its width and height nor a "viewBox"')] };
}

function notReadable(what: string): SvgFault {
  return {
    isBroken: true,
    what: `${what}, so buyers would see a gap.`,
    fix: 'save it again as "plain SVG" from the program that made it.',
    line: 1,
    column: 1,
  };
}

/** What is wrong with an attribute, or `undefined`. */
function attributeFault({ name, local, uri, prefix, value }: SaxesAttributeNS): string | undefined {
  if (uri === XMLNS || name === 'xmlns' || prefix === 'xmlns') return undefined;
  if (local === 'href' && (uri === '' || uri === XLINK))
    return /^#[\w.-]+$/u.test(value) ? undefined : `has a "${name}" that leads out of it`;
  if (uri === XML) return local === 'space' || local === 'lang' ? undefined : `has the setting "${name}"`;
  if (uri !== '' || !(SVG_ATTRIBUTES.has(local) || /^(aria|data)-[a-z-]+$/u.test(local)))
    return `has the setting "${name}"`;
  return isUnsafeCss(value) ? `has a "${name}" that loads something` : undefined;
}

/** Whether a style, or a value that may hold a style, could load something or hides what it does behind escapes. */
function isUnsafeCss(css: string): boolean {
  const bare = css.replace(/url\(\s*(["']?)#[\w.-]+\1\s*\)/gu, '');
  if (/\\|<|javascript:|expression\s*\(/iu.test(bare)) return true;
  if (/(url|image|image-set|cross-fade|src|element|paint)\s*\(/iu.test(bare)) return true;
  return /@(?!media\b)/iu.test(bare);
}

function sizeOf({ attributes }: SaxesTagNS): { width: number; height: number } | undefined {
  const width = pixels(attributes['width']?.value);
  const height = pixels(attributes['height']?.value);
  const [, , boxWidth, boxHeight] = (attributes['viewBox']?.value ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (width && height) return whole(width, height);
  if (!boxWidth || !boxHeight || !(boxWidth > 0 && boxHeight > 0 && Number.isFinite(boxWidth * boxHeight)))
    return undefined;
  if (width) return whole(width, (width * boxHeight) / boxWidth);
  if (height) return whole((height * boxWidth) / boxHeight, height);
  return whole(boxWidth, boxHeight);
}

function whole(width: number, height: number): { width: number; height: number } {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}

function pixels(length: string | undefined): number | undefined {
  const found = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/u.exec(length ?? '')?.[1];
  return found === undefined || Number(found) <= 0 ? undefined : Number(found);
}
