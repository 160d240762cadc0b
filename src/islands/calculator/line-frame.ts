/** A point of the drawing. */
interface DrawnPoint {
  readonly along: number;
  readonly x: number;
  readonly y: number;
}

/** Everything that a line needs to be drawn, in units of the drawing. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where nought is. */
  readonly zero: number;
  /** Values written at the side: the lowest, nought and the highest, those too close to another left out. */
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  readonly points: readonly DrawnPoint[];
}

const WIDTH = 360;
const HEIGHT = 200;
const LEFT = 48;
const RIGHT = 348;
const TOP = 12;
const BOTTOM = 172;

/** Two labels need this much between them. */
const LABEL = 16;

/** Fits points into the drawing, nought always included. */
export function frameOf(points: readonly { readonly along: number; readonly value: number }[]): Frame {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const alongs = points.map(({ along }) => along);
  const [first, last] = [Math.min(...alongs), Math.max(...alongs)];
  const round = (number: number) => Math.round(number * 10) / 10;
  const yOf = (value: number) => round(BOTTOM - ((value - least) / (most - least || 1)) * (BOTTOM - TOP));
  const xOf = (along: number) => round(LEFT + ((along - first) / (last - first || 1)) * (RIGHT - LEFT));
  const zero = yOf(0);
  const levels = [0, least, most]
    .map((value) => ({ value, y: yOf(value) }))
    .filter(({ value, y }) => value === 0 || Math.abs(y - zero) >= LABEL);
  return {
    ...{ width: WIDTH, height: HEIGHT, left: LEFT, right: RIGHT, zero },
    levels: levels.filter(({ value }, at) => levels.findIndex((level) => level.value === value) === at),
    points: points.map(({ along, value }) => ({ along, x: xOf(along), y: yOf(value) })),
  };
}

/** Points as a polyline wants them. */
export function pointsText(points: readonly DrawnPoint[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}
