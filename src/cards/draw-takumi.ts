import type { Node, Renderer } from '@takumi-rs/core';
import type { Area, CardElement, Family, TextLine } from './card-element.ts';
import { type CardFont, cardFonts } from './fonts.ts';

let started: Promise<Renderer> | undefined;

/** The renderer with its fonts, started once. It is loaded only where a picture has to be drawn. */
export function takumi(): Promise<Renderer> {
  started ??= startTakumi(cardFonts());
  return started;
}

/** Draws a card with takumi, which orders right-to-left text as browsers do. @returns the bytes of a PNG. */
export async function drawWithTakumi(card: CardElement): Promise<Buffer> {
  const { width, height } = card;
  return (await takumi()).render(takumiNode(card), { width, height, format: 'png' });
}

/** Families as takumi knows them. */
export function takumiFamilies(families: readonly Family[]): string {
  return families.map(nameOf).join(', ');
}

/** `serif` alone would ask for any font of that kind. */
function nameOf(family: Family): string {
  return `card-${family}`;
}

/** The same tree in takumi's form. */
export function takumiNode({ ground, width, height, children }: CardElement): Node {
  return {
    type: 'container',
    style: { display: 'flex', position: 'relative', width, height, backgroundColor: ground },
    children: children.map((child) => (child.kind === 'area' ? areaNode(child) : lineNode(child))),
  };
}

function areaNode({ x, y, width, height, isRound, fill, edge }: Area): Node {
  return {
    type: 'container',
    style: {
      ...at({ x, y, width, height }),
      boxSizing: 'border-box',
      ...(isRound ? { borderRadius: '50%' } : {}),
      ...(fill === undefined ? {} : { backgroundColor: fill }),
      ...(edge ? { border: `${edge.width}px solid ${edge.colour}` } : {}),
    },
    children: [],
  };
}

function lineNode({ text, families, weight, size, colour, direction, align, ...place }: TextLine): Node {
  return {
    type: 'text',
    text,
    style: {
      ...at(place),
      fontFamily: takumiFamilies(families),
      fontWeight: weight,
      fontSize: size,
      lineHeight: `${place.height}px`,
      color: colour,
      direction,
      textAlign: align,
      whiteSpace: 'nowrap',
    },
  };
}

function at({ x, y, width, height }: Pick<TextLine, 'x' | 'y' | 'width' | 'height'>) {
  return { position: 'absolute', left: x, top: y, width, height } as const;
}

/** A renderer that knows these fonts. @throws if one of them cannot be read, with its path. */
export async function startTakumi(fonts: readonly CardFont[]): Promise<Renderer> {
  const { Renderer } = await import('@takumi-rs/core');
  const renderer = new Renderer();
  for (const font of fonts) await register(renderer, font);
  return renderer;
}

/** Every card is measured here first, so a broken file is noticed before satori meets it. */
async function register(renderer: Renderer, { family, weight, data, ranges, file }: CardFont): Promise<void> {
  try {
    await renderer.registerFont({ name: nameOf(family), weight, style: 'normal', data, unicodeRange: ranges });
  } catch (error) {
    throw new Error(`The font ${file} cannot be read, so no preview card can be drawn. Run "npm ci" to get it again.`, {
      cause: error,
    });
  }
}
