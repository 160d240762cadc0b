import type { ComponentUse } from './body.ts';
import type { Page } from './library.ts';

interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source of a page as the renderer gets it: the first use of each term wrapped in `<Term>`, pictures written as
 * `<Figure>`, so that everything that depends on the account goes through a component, and perspectives that follow each
 * other put into one `<Perspectives>`, to stand side by side. Words and order stay the author's.
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
  return [...terms, ...pictures, ...perspectiveGroups(page, source)]
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: replacement }) => text.slice(0, start) + replacement + text.slice(end), source);
}

function* perspectiveGroups(page: Page, source: string): Generator<Insertion> {
  const perspectives = page.body.components.filter(({ name }) => name === 'Perspective');
  for (const [at, { stretch, inside }] of perspectives.entries()) {
    const isAfter = (first: ComponentUse | undefined, second: ComponentUse | undefined): boolean =>
      first !== undefined &&
      second !== undefined &&
      source.slice(first.stretch.end, second.stretch.start).trim() === '';
    if (inside.length > 0) continue;
    const { start, end } = stretch;
    if (!isAfter(perspectives[at - 1], perspectives[at])) yield { start, end: start, text: '<Perspectives>\n\n' };
    if (!isAfter(perspectives[at], perspectives[at + 1])) yield { start: end, end, text: '\n\n</Perspectives>' };
  }
}

function attribute(value: string): string {
  const escaped = value
    .replace(/&/gu, '&amp;')
    .replace(/"/gu, '&quot;')
    .replace(/</gu, '&lt;')
    .replace(/[{}]/gu, (brace) => (brace === '{' ? '&#123;' : '&#125;'));
  return `"${escaped}"`;
}
