import type { Direction } from '#i18n/direction.ts';

/** Letters of a card: serif for titles, sans for what stands around them; right-to-left scripts have one family. */
export type Family = 'serif' | 'sans' | 'arabic';

/** A place on the card in whole pixels from its left upper corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An area of one colour, round or with corners. */
export interface Area extends Rectangle {
  readonly kind: 'area';
  readonly isRound: boolean;
  /** `#rrggbb`, or with two more digits for how much shows through; `undefined`: only its edge. */
  readonly fill: string | undefined;
  /** Edge, drawn inside. */
  readonly edge: { readonly width: number; readonly colour: string } | undefined;
}

/** One line of text, already known to fit. */
export interface TextLine extends Rectangle {
  readonly kind: 'line';
  readonly text: string;
  /** Families to take letters from, first choice first. */
  readonly families: readonly Family[];
  readonly weight: 400 | 600;
  readonly size: number;
  readonly colour: string;
  /** Way in which the text runs. */
  readonly direction: Direction;
  readonly align: 'left' | 'right';
}

/** A card as one tree that each renderer can draw. */
export interface CardElement {
  readonly ground: string;
  readonly width: number;
  readonly height: number;
  /** From back to front. */
  readonly children: readonly (Area | TextLine)[];
}
