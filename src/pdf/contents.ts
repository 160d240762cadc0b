import type { PaperHeading } from './in-document.ts';
import { renderSaid } from './paper-html.ts';

/** Headings that the list of contents shows: the titles of the parts, or the headings below the title of a lone part. */
export function planContents(headings: readonly PaperHeading[]): PaperHeading[] {
  const titles = headings.filter(({ isTitle }) => isTitle);
  const isLone = new Set(headings.map(({ part }) => part)).size === 1;
  return isLone ? headings.filter(({ level }) => level <= 2) : titles;
}

/** The lines of a list of contents as HTML; the page numbers are filled in later. */
export function renderContents(headings: readonly PaperHeading[], locale: string): string {
  return headings
    .map(({ id, level, text, locale: own }) => {
      const words = `<span class="paper-entry-title">${renderSaid({ text, locale: own }, locale)}</span>`;
      const number = `<span class="paper-number" data-number-of="${id}"></span>`;
      return `<li class="paper-entry paper-level-${level}"><a href="#${id}">${words} ${number}</a></li>`;
    })
    .join('');
}
