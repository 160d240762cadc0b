import type { PaperHeading } from '#pdf/in-document.ts';

/** A heading of a document. */
export function aHeading(settings: Partial<PaperHeading> = {}): PaperHeading {
  return { id: 'P1', part: 'P1', level: 1, text: 'A heading', locale: 'en', isTitle: false, ...settings };
}
