import type { Locale } from '#domain/local-text.ts';
import { type Direction, directionOf } from '#i18n/direction.ts';
import { drawingOf } from '#i18n/drawable.ts';
import type { CardContent } from '#microsite/card-content.ts';

/** A text of a card, with the way in which it runs. */
export interface CardText {
  readonly text: string;
  readonly direction: Direction;
}

/** What is written on a card: only what there are letters for. */
export interface CardTexts {
  readonly question: CardText | undefined;
  /** Titles to try, best first; the last one is of the interface. */
  readonly titles: readonly CardText[];
  /** Lines at the foot, in their order. */
  readonly kind: CardText | undefined;
  readonly account: CardText | undefined;
  readonly vendor: CardText | undefined;
}

/**
 * The texts of a card. A sign without a letter in any font is left out; a text that lost more than half of its letters
 * is left out whole, and the question or words of the interface take the place of a title.
 */
export function cardTexts(content: CardContent): CardTexts {
  const { locale } = content;
  const question = drawn(content.question.text, content.question.locale);
  const title = drawn(content.title.text, content.title.locale);
  const own = (text: string | undefined) => (text === undefined ? undefined : drawn(text, locale));
  return {
    question: title ? question : undefined,
    titles: [title, question, own(content.spareTitle)].filter((text) => text !== undefined),
    kind: own(content.kind),
    account: own(content.account),
    vendor: own(content.vendor),
  };
}

function drawn(text: string, locale: Locale): CardText | undefined {
  const drawing = drawingOf(text);
  return drawing.isWhole ? { text: drawing.text, direction: directionOf(locale) } : undefined;
}
