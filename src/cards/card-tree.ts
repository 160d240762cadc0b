import { GROUNDS } from '#microsite/brand.ts';
import type { CardContent } from '#microsite/card-content.ts';
import { CARD_SIZE } from '#microsite/page-meta.ts';
import type { CardElement, Family, TextLine } from './card-element.ts';
import { cardPanel } from './card-panel.ts';
import { type CardText, cardTexts } from './card-texts.ts';
import { withDirectionMarks } from './direction-marks.ts';
import { type FittedText, fitText } from './fit-text.ts';
import { type Lettering, measureWords } from './measure-words.ts';

const PANEL_WIDTH = 280;
const MARGIN = { side: 64, top: 56, bottom: 54, panel: 44 } as const;
const GAP = 24;
const INK = '#1d1c1a';
const MUTED = '#5b574f';

const COLUMN = CARD_SIZE.width - PANEL_WIDTH - MARGIN.side - MARGIN.panel;
const QUESTION = { sizes: [44, 40, 36, 32, 28, 24], serif: false, weight: 600 } as const;
const FOOT = { sizes: [34, 32, 30, 28, 26, 24, 22, 20], serif: false, weight: 400 } as const;
/** How many of the sizes are near enough to the first. */
const LARGE = 4;
const STRONG_FOOT = { ...FOOT, weight: 600 } as const;
/** In a chat a card is 300 pixels wide, a quarter of its size: 40 is what can still be read there, less is for long titles. */
const TITLE = {
  sizes: [116, 106, 96, 88, 80, 72, 66, 60, 54, 48, 44, 40, 36, 32, 28, 24],
  serif: true,
  weight: 600,
} as const;

interface Style {
  readonly sizes: readonly number[];
  readonly serif: boolean;
  readonly weight: 400 | 600;
}

/** A text cut into lines, with the letters and the way in which it is set. */
interface SetText extends FittedText {
  readonly lettering: Lettering;
  readonly direction: CardText['direction'];
}

/** The card as one tree: the question, the title as large as it fits, what stands at the foot, and the table with its seats. */
export async function cardTree(content: CardContent): Promise<CardElement> {
  const isMirrored = content.direction === 'rtl';
  const { width, height } = CARD_SIZE;
  const texts = cardTexts(content);
  const question = await setSmall(texts.question, QUESTION);
  const foot = [
    await setSmall(texts.kind, FOOT),
    await setSmall(texts.account, STRONG_FOOT),
    await setSmall(texts.vendor, FOOT),
  ];
  const footTop = height - MARGIN.bottom - foot.reduce((sum, text) => sum + heightOf(text), 0);
  const titleTop = MARGIN.top + (question ? heightOf(question) + GAP : 0);
  const title = await setTitle(texts.titles, footTop - GAP - titleTop);
  const place = (text: SetText | undefined, y: number, colour: string) =>
    text ? linesOf(text, { y, colour, isMirrored }) : [];
  const footColours = [MUTED, INK, MUTED];
  const footLines = foot.flatMap((text, at) => {
    const above = foot.slice(0, at).reduce((sum, other) => sum + heightOf(other), 0);
    return place(text, footTop + above, footColours[at] ?? MUTED);
  });
  const panel = { x: isMirrored ? 0 : width - PANEL_WIDTH, y: 0, width: PANEL_WIDTH, height };
  return {
    ground: GROUNDS.light[0],
    width,
    height,
    children: [
      ...cardPanel(panel, content, content.seats, isMirrored),
      ...place(question, MARGIN.top, content.accent),
      ...place(title, titleTop, INK),
      ...footLines,
    ],
  };
}

function heightOf(text: FittedText | undefined): number {
  return text ? text.lines.length * text.lineHeight : 0;
}

/** One line where it need not be much smaller for that, else two; `undefined` where there is no text or it fits at no size. */
async function setSmall(text: CardText | undefined, style: Style): Promise<SetText | undefined> {
  if (!text) return undefined;
  const heightOfLines = (count: number) => Math.round((style.sizes[0] ?? 0) * lineHeightOf(text, style)) * count;
  const large = { ...style, sizes: style.sizes.slice(0, LARGE) };
  return (await setText(text, large, heightOfLines(1))) ?? setText(text, style, heightOfLines(2));
}

/** The first of the titles that fits. */
async function setTitle(titles: readonly CardText[], height: number): Promise<SetText | undefined> {
  for (const title of titles) {
    const set = await setText(title, TITLE, height);
    if (set) return set;
  }
  return undefined;
}

async function setText(text: CardText, style: Style, height: number): Promise<SetText | undefined> {
  const lettering = { families: familiesOf(text.text, style.serif), weight: style.weight };
  const { words, space } = await measureWords(text.text, lettering);
  const { sizes } = style;
  const fitted = fitText(words, { width: COLUMN, height, sizes, lineHeight: lineHeightOf(text, style), space });
  return fitted && { ...fitted, lettering, direction: text.direction };
}

const ARABIC = /\p{Script=Arabic}/u;

/** Arabic letters and their marks stand higher and reach deeper. */
function lineHeightOf({ text }: CardText, { serif }: Style): number {
  if (ARABIC.test(text)) return 1.5;
  return serif ? 1.14 : 1.28;
}

function familiesOf(text: string, serif: boolean): Family[] {
  const european: Family[] = serif ? ['serif', 'sans'] : ['sans'];
  const letters = text.match(/\p{L}/gu) ?? [];
  const arabic = letters.filter((letter) => ARABIC.test(letter)).length;
  return arabic > letters.length / 2 ? ['arabic', ...european] : [...european, 'arabic'];
}

function linesOf(
  { lines, size, lineHeight, lettering, direction }: SetText,
  { y, colour, isMirrored }: { readonly y: number; readonly colour: string; readonly isMirrored: boolean },
): TextLine[] {
  return withDirectionMarks(lines).map((text, at) => ({
    ...lettering,
    kind: 'line',
    text,
    size,
    colour,
    direction,
    x: isMirrored ? PANEL_WIDTH + MARGIN.panel : MARGIN.side,
    y: y + at * lineHeight,
    width: COLUMN,
    height: lineHeight,
    align: isMirrored ? 'right' : 'left',
  }));
}
