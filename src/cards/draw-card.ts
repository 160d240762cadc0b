import type { CardElement } from './card-element.ts';
import { drawWithSatori } from './draw-satori.ts';
import { drawWithTakumi } from './draw-takumi.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Signs without a shape that only order other text; satori would look for letters for them. */
const INVISIBLE = /[\u200c-\u200f\u061c\u2066-\u2069]/gu;

/** Draws a card. Any text from right to left makes it takumi's: satori reverses dates and times there. */
export function drawCard(card: CardElement): Promise<Buffer> {
  if (needsTakumi(card)) return drawWithTakumi(card);
  const children = card.children.map((child) =>
    child.kind === 'line' ? { ...child, text: child.text.replace(INVISIBLE, '') } : child,
  );
  return drawWithSatori({ ...card, children });
}

/** Whether any line of a card has a direction to settle. */
export function needsTakumi({ children }: CardElement): boolean {
  return children.some(
    (child) => child.kind === 'line' && (child.direction === 'rtl' || RIGHT_TO_LEFT.test(child.text)),
  );
}
