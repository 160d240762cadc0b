import type { Said } from '#domain/local-text.ts';

/** The first sentence of a text, by the rules of its language (Unicode Standard Annex 29), without spaces around it. */
export function firstSentence({ text, locale }: Said): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return (first?.segment ?? text).trim();
}
