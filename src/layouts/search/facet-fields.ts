import { formatNumber } from '#i18n/format.ts';
import type { SearchStrings } from '#i18n/search-strings.ts';
import { type Choice, countValues, NO_CHOICE } from '#search/narrow.ts';
import { FACETS, type Facet, type SearchFile, type SearchPage } from '#search/search-file.ts';
import { element } from './element.ts';

/** Three fields by which results are narrowed, each value with the number of results that it would leave. */
export interface FacetFields {
  readonly root: HTMLElement;
  choice(): Choice;
  clear(): void;
  /** Shows the counts for the pages that were found; without any the fields are hidden. */
  show(file: SearchFile, pages: readonly SearchPage[]): void;
}

interface Options {
  readonly t: SearchStrings['search'];
  readonly locale: string;
  changed(): void;
}

let made = 0;

export function facetFields({ t, locale, changed }: Options): FacetFields {
  const fields = new Map(FACETS.map((facet) => [facet, element('select', {})] as const));
  const root = element('div', { class: 'search-facets', hidden: '' });
  const name = `Frame-search-choice-${++made}`;
  for (const [facet, field] of fields) {
    field.id = `${name}-${facet}`;
    root.append(element('p', { class: 'search-facet' }, element('label', { for: field.id }, t.facets[facet]), field));
    field.addEventListener('change', changed);
  }
  const choice = (): Choice => {
    const chosen = [...fields].map(([facet, { value }]) => [facet, value] as const);
    return { ...NO_CHOICE, ...Object.fromEntries(chosen) };
  };
  const fill = (facet: Facet, field: HTMLSelectElement, file: SearchFile, pages: readonly SearchPage[]): void => {
    const { value } = field;
    const counts = countValues(pages, choice(), facet);
    const values = file.labels[facet].filter(([id]) => id === value || counts.has(id));
    const options = values.map(([id, label]) =>
      element('option', { value: id }, t.value(label, formatNumber(counts.get(id) ?? 0, locale))),
    );
    field.replaceChildren(element('option', { value: '' }, t.all), ...options);
    field.value = value;
  };
  return {
    root,
    choice,
    clear: () => {
      for (const field of fields.values()) field.value = '';
    },
    show: (file, pages) => {
      root.hidden = pages.length === 0;
      for (const [facet, field] of fields) fill(facet, field, file, pages);
    },
  };
}
