import { FACETS, type Facet, type SearchPage } from './search-file.ts';

/** What results are narrowed to; an empty text for all. */
export type Choice = Readonly<Record<Facet, string>>;

export const NO_CHOICE: Choice = { job: '', role: '', kind: '' };

/** Whether a page is among what was chosen. */
export function isChosen({ facets }: SearchPage, choice: Choice): boolean {
  return FACETS.every((facet) => choice[facet] === '' || facets[facet].includes(choice[facet]));
}

/** How many of the pages each value of a facet would leave, the other facets as they are chosen. */
export function countValues(pages: readonly SearchPage[], choice: Choice, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    if (!isChosen(page, { ...choice, [facet]: '' })) continue;
    for (const value of page.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
