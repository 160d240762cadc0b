import type { Page } from './library.ts';

interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source of a page as the renderer gets it: the first use of each term wrapped in `<Term>`, pictures written as
 * `<Figure>`, so that everything that depends on the account goes through a component. Words and order stay the author's.
 */
export function renderableSource(page: Page, source: string): string {
  const terms: Insertion[] = page.termUses.map(({ term, start, end }) => ({
    start,
    end,
    text: `<Term id="${term}">${source.slice(start, end)}</Term>`,
  }));
  const pictures: Insertion[] = page.body.images.map(({ src, alt, stretch }) => ({
    ...stretch,
    text: `<Figure src=${attribute(src)} alt=${attribute(alt)} />`,
  }));
  return [...terms, ...pictures]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), source);
}

function attribute(value: string): string {
  const escaped = value
    .replace(/&/gu, '&amp;')
    .replace(/"/gu, '&quot;')
    .replace(/</gu, '&lt;')
    .replace(/[{}]/gu, (brace) => (brace === '{' ? '&#123;' : '&#125;'));
  return `"${escaped}"`;
}
