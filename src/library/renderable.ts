import type { Page } from './library.ts';
import type { Stretch } from './yaml-settings.ts';

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
  for (const { start, end } of neighbours(page, source)) {
    // Within a line, a list or a quotation an element around them would not be closed where that ends.
    if (!standsInLinesOfItsOwn(source, start, end)) continue;
    yield { start, end: start, text: '<Perspectives>\n\n' };
    yield { start: end, end, text: '\n\n</Perspectives>' };
  }
}

/** Stretches of perspectives with nothing but space between them. */
function neighbours(page: Page, source: string): Stretch[] {
  const groups: Stretch[] = [];
  for (const { name, inside, stretch } of page.body.components) {
    if (name !== 'Perspective' || inside.length > 0) continue;
    const last = groups.at(-1);
    if (last && source.slice(last.end, stretch.start).trim() === '')
      groups.splice(-1, 1, { start: last.start, end: stretch.end });
    else groups.push(stretch);
  }
  return groups;
}

function standsInLinesOfItsOwn(source: string, start: number, end: number): boolean {
  const [rest = ''] = source.slice(end).split('\n', 1);
  return (start === 0 || source[start - 1] === '\n') && rest.trim() === '';
}

/** A text in quotation marks, every sign that could end it or mean something around it written as a number. */
function attribute(value: string): string {
  return `"${value.replace(/[&"<>{}|`\\\s]/gu, (sign) => (sign === ' ' ? sign : `&#${sign.codePointAt(0)};`))}"`;
}
