/** A word with its widths at a font size of one pixel. */
export interface Word {
  readonly text: string;
  readonly width: number;
  /** Whether a space stands before it when it does not begin a line. */
  readonly hasSpace: boolean;
  /** Signs that it may be cut between where it is longer than any line; each as a reader sees it. */
  readonly signs: readonly { readonly text: string; readonly width: number }[];
}

/** Room for a text. */
export interface TextRoom {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Font sizes in pixels, largest first. */
  readonly sizes: readonly number[];
  /** Height of a line in font sizes. */
  readonly lineHeight: number;
  /** Width of a space at a font size of one pixel. */
  readonly space: number;
}

/** A text cut into lines that all fit. */
export interface FittedText {
  readonly size: number;
  /** Whole pixels. */
  readonly lineHeight: number;
  readonly lines: readonly string[];
}

/** Part of the width that is used: two renderers, two roundings. */
const USED = 0.985;

/**
 * The text at the largest size at which all its words fit whole. Where no size does that, because a word is longer than a
 * line, the largest size at which the text fits with that word cut between two signs. `undefined` if it fits at none.
 */
export function fitText(words: readonly Word[], room: TextRoom): FittedText | undefined {
  return firstFit(words, room) ?? firstFit(words.flatMap(cut), room);
}

function firstFit(words: readonly Word[], room: TextRoom): FittedText | undefined {
  for (const size of room.sizes) {
    const width = (room.width * USED) / size;
    const lineHeight = Math.round(size * room.lineHeight);
    if (words.some((word) => word.width > width)) continue;
    const lines = breakLines(words, width, room.space);
    if (lines.length * lineHeight <= room.height)
      return { size, lineHeight, lines: balance(words, width, lines, room.space) };
  }
  return undefined;
}

/** Fills line after line. */
function breakLines(words: readonly Word[], width: number, space: number): string[] {
  const lines: { text: string; width: number }[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const gap = word.hasSpace ? space : 0;
    if (last && last.width + gap + word.width <= width) {
      last.text += `${word.hasSpace ? ' ' : ''}${word.text}`;
      last.width += gap + word.width;
    } else lines.push({ text: word.text, width: word.width });
  }
  return lines.map(({ text }) => text);
}

const STEPS = 12;

/** The same number of lines, as equal in length as they can be, so that no word is left alone on the last. */
function balance(words: readonly Word[], width: number, lines: readonly string[], space: number): readonly string[] {
  let best = lines;
  let low = Math.max(...words.map((word) => word.width));
  let high = width;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const tried = breakLines(words, middle, space);
    if (tried.length > lines.length) low = middle;
    else {
      best = tried;
      high = middle;
    }
  }
  return best;
}

function cut(word: Word): Word[] {
  if (word.signs.length === 0) return [word];
  return word.signs.map((sign, at) => ({ ...sign, hasSpace: at === 0 && word.hasSpace, signs: [] }));
}
