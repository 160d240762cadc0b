import { searchStrings } from '#i18n/search-strings.ts';
import { element } from './element.ts';
import { type FacetFields, facetFields } from './facet-fields.ts';
import { keySwitch } from './key-switch.ts';
import { resultList } from './result-list.ts';
import { runSearch } from './run-search.ts';

/** Search as it stands in the dialog and in the room. */
export interface Panel {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  /** Begins to load the index, so that it is there when something is typed. */
  prepare(): void;
  /** Chooses no result any more. */
  leave(): void;
}

/** Everything that a panel is made of, for the part that runs it. */
export interface PanelParts {
  readonly field: HTMLInputElement;
  readonly facets: FacetFields;
  readonly list: ReturnType<typeof resultList>;
  /** Read out when it changes. */
  readonly status: HTMLElement;
  readonly locale: string;
}

/** @param room address of *Search*, below which the index lies. @param close a button for a panel that can be closed */
export function searchPanel(room: URL, close?: HTMLElement): Panel {
  const locale = document.documentElement.lang;
  const { search: t } = searchStrings(locale);
  const field = searchField(t.label);
  const status = element('div', { class: 'search-status', role: 'status' });
  const failed = (error: unknown): void => run.fail(error);
  const list = resultList({ t, locale, field, failed });
  const facets = facetFields({ t, locale, changed: () => run.again() });
  const run = runSearch(room, { field, facets, list, status, locale });
  const head = element('div', { class: 'search-head', role: 'search' }, field, ...(close ? [close] : []));
  const root = element('div', { class: 'search-panel' }, head, facets.root, status, list.root, list.more, keySwitch(t));
  field.addEventListener('input', () => run.soon());
  field.addEventListener('keydown', (event) => steer(event, list, field));
  return { root, field, prepare: () => run.prepare(), leave: list.leave };
}

function searchField(label: string): HTMLInputElement {
  return element('input', {
    class: 'search-field',
    type: 'text',
    role: 'combobox',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    placeholder: label,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    dir: 'auto',
  });
}

/** Arrows choose, Enter opens; the first Enter after typing chooses the first result. Escape is the dialog's. */
function steer(event: KeyboardEvent, list: PanelParts['list'], field: HTMLInputElement): void {
  if (event.isComposing || list.root.hidden) return;
  if (event.key === 'ArrowDown') list.move(1);
  else if (event.key === 'ArrowUp') list.move(-1);
  else if (event.key === 'Enter') open(list, field);
  else return;
  event.preventDefault();
}

function open(list: PanelParts['list'], field: HTMLInputElement): void {
  const chosen = list.active();
  if (chosen) chosen.click();
  // On a phone, Enter only puts the keyboard away.
  else if (matchMedia('(pointer: coarse)').matches) field.blur();
  else list.move(1);
}
