import type { TextLine } from './card-element.ts';
import { takumi, takumiFamilies } from './draw-takumi.ts';
import type { Word } from './fit-text.ts';

/** In what letters a text is set. */
export type Lettering = Pick<TextLine, 'families' | 'weight'>;

/** A text ready to be cut into lines. */
export interface MeasuredText {
  readonly words: readonly Word[];
  /** Width of a space at a font size of one pixel. */
  readonly space: number;
}

const SIZE = 100;
/** The longest word of a language with letters of these fonts is shorter; only longer ones are ever cut. */
const LONG_WORD = 24;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A line may end after a hyphen, dash or slash within a word, but not before a digit: "-5", "24/7". */
const BREAKS = /(?<=[\p{L}\p{N}][-–—/])(?=\p{L})/u;

/** The widths of a text's words. Takumi measures for both renderers: their widths differ by less than one in a hundred. */
export async function measureWords(text: string, lettering: Lettering): Promise<MeasuredText> {
  const pieces = text
    .split(' ')
    .flatMap((word) => word.split(BREAKS).map((part, at) => ({ text: part, hasSpace: at === 0 })));
  const signsOf = (word: string) =>
    word.length > LONG_WORD ? [...GRAPHEMES.segment(word)].map(({ segment }) => segment) : [];
  const wanted = ['n n', 'nn', ...pieces.flatMap((piece) => [piece.text, ...signsOf(piece.text)])];
  const widths = await widthsOf([...new Set(wanted)], lettering);
  const widthOf = (piece: string) => (widths.get(piece) ?? 0) / SIZE;
  return {
    space: widthOf('n n') - widthOf('nn'),
    words: pieces.map((piece) => ({
      ...piece,
      width: widthOf(piece.text),
      signs: signsOf(piece.text).map((sign) => ({ text: sign, width: widthOf(sign) })),
    })),
  };
}

async function widthsOf(pieces: readonly string[], { families, weight }: Lettering): Promise<Map<string, number>> {
  const style = { display: 'flex', fontFamily: takumiFamilies(families), fontWeight: weight, fontSize: SIZE } as const;
  const { children } = await (await takumi()).measure(
    {
      type: 'container',
      style: { ...style, alignItems: 'flex-start' },
      children: pieces.map((text) => ({ type: 'text', text, style: { whiteSpace: 'nowrap', flexShrink: 0 } })),
    },
    { width: pieces.length * SIZE * SIZE, height: SIZE * 2 },
  );
  return new Map(pieces.map((piece, at) => [piece, children[at]?.width ?? 0]));
}
