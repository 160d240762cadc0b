import type { Area, Rectangle } from './card-element.ts';

/** The drawing of the table, in pixels. */
const DRAWING = { width: 232, height: 268 } as const;

/** Where the six jobs sit. */
const SEATS = [
  { x: 64, y: 34 },
  { x: 30, y: 134 },
  { x: 64, y: 234 },
  { x: 168, y: 34 },
  { x: 202, y: 134 },
  { x: 168, y: 234 },
] as const;

const SEAT = 56;
const TABLE = { x: 116, y: 134, width: 100, height: 128 } as const;
const EDGE = 6;
/** How much of the panel's own colour the table top lets through, in two hexadecimal digits. */
const TABLE_TOP = '38';

/**
 * The motif: six seats around one table, the taken ones full.
 *
 * @param seats numbers of the taken seats, 1 to 6.
 * @param isMirrored true where reading starts at the right, so that the first three seats are there.
 */
export function cardPanel(
  { x, y, width, height }: Rectangle,
  colours: { readonly fill: string; readonly onFill: string },
  seats: readonly number[],
  isMirrored: boolean,
): Area[] {
  const left = x + (width - DRAWING.width) / 2;
  const top = y + (height - DRAWING.height) / 2;
  const { fill, onFill } = colours;
  const area = (centre: { x: number; y: number }, across: number, down: number) => ({
    kind: 'area' as const,
    isRound: true,
    x: Math.round(left + (isMirrored ? DRAWING.width - centre.x : centre.x) - across / 2),
    y: Math.round(top + centre.y - down / 2),
    width: across,
    height: down,
  });
  return [
    { kind: 'area', isRound: false, x, y, width, height, fill, edge: undefined },
    { ...area(TABLE, TABLE.width, TABLE.height), fill: `${onFill}${TABLE_TOP}`, edge: undefined },
    ...SEATS.map((seat, at) => {
      const isTaken = seats.includes(at + 1);
      return {
        ...area(seat, SEAT, SEAT),
        fill: isTaken ? onFill : undefined,
        edge: { width: EDGE, colour: onFill },
      };
    }),
  ];
}
