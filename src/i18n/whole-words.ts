/** A piece of a text; `isWhole` where it is a word with a hyphen, which may not be broken at it: «что-то». */
export interface Piece {
  readonly text: string;
  readonly isWhole: boolean;
}

const HYPHENATED = /(\p{L}+(?:-\p{L}+)+)/u;

/** A short text in pieces, in order; together they are the text. */
export function wholeWords(text: string): Piece[] {
  return text
    .split(HYPHENATED)
    .map((piece, at) => ({ text: piece, isWhole: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
