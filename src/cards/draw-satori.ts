import type { Area, CardElement, TextLine } from './card-element.ts';
import { cardFonts, partNames } from './fonts.ts';

interface SatoriNode {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children?: unknown };
}

interface SatoriFont {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: 'normal';
  readonly data: Buffer;
}

/** Satori keeps what it has parsed for as long as it is given the very same list. */
let fonts: SatoriFont[] | undefined;

/** Draws a card whose texts all run from left to right: satori makes a drawing of it, resvg the PNG. */
export async function drawWithSatori(card: CardElement): Promise<Buffer> {
  const [{ default: satori }, { renderAsync }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  fonts ??= cardFonts().map(({ family, subset, weight, data }) => ({
    name: `${family}-${subset}`,
    weight,
    style: 'normal',
    data,
  }));
  const { width, height } = card;
  const svg = await satori(satoriNode(card) as Parameters<typeof satori>[0], { width, height, fonts });
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
}

/** The same tree in the form of React's elements, which satori reads. */
export function satoriNode({ ground, width, height, children }: CardElement): SatoriNode {
  const style = { display: 'flex', position: 'relative', width, height, backgroundColor: ground };
  return div(
    style,
    children.map((child) => (child.kind === 'area' ? areaNode(child) : lineNode(child))),
  );
}

function areaNode({ isRound, fill, edge, ...place }: Area): SatoriNode {
  return div({
    ...at(place),
    display: 'flex',
    boxSizing: 'border-box',
    ...(isRound ? { borderRadius: '50%' } : {}),
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(edge ? { border: `${edge.width}px solid ${edge.colour}` } : {}),
  });
}

function lineNode({ text, families, weight, size, colour, align, ...place }: TextLine): SatoriNode {
  const style = {
    ...at(place),
    // Parts of a family have names of their own, because satori takes the first file of a name and no other.
    fontFamily: families.flatMap(partNames).join(', '),
    fontWeight: weight,
    fontSize: size,
    lineHeight: `${place.height}px`,
    color: colour,
    textAlign: align,
    whiteSpace: 'nowrap',
  };
  return div(style, text);
}

function at({ x, y, width, height }: Pick<TextLine, 'x' | 'y' | 'width' | 'height'>) {
  return { position: 'absolute', left: x, top: y, width, height };
}

function div(style: Readonly<Record<string, string | number>>, children?: unknown): SatoriNode {
  return { type: 'div', props: children === undefined ? { style } : { style, children } };
}
