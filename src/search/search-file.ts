import type { Locale } from '#domain/local-text.ts';

/** Folder of a microsite's index, below its room *Search*. */
export const INDEX_FOLDER = 'data';

/** File in it with what the index itself does not say. */
export const SEARCH_FILE = 'search.json';

/** File in it with words that are offered when nothing is found: a list of texts. */
export const WORDS_FILE = 'words.json';

/** Folder of the runtime, below the site's base path: one for all accounts, with nothing of any of them. */
export const RUNTIME_FOLDER = '_search';

/** By what results can be narrowed. */
export const FACETS = ['job', 'role', 'kind'] as const;

export type Facet = (typeof FACETS)[number];

/** One page of the index. */
export interface SearchPage {
  /** Language that it is really in, where that is not the microsite's. */
  readonly locale?: Locale;
  /** Values that it can be chosen by, ids; a page for every role has all roles. Rooms have few or none. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Ids of the shared terms that it uses. */
  readonly terms: readonly string[];
}

/** What one role, or the account, says in place of a shared term. */
export interface SearchCall {
  /** Name of the role or of the account. */
  readonly by: string;
  readonly words: readonly { readonly word: string; readonly isEveryday: boolean }[];
}

/** A shared term with what colleagues call it. */
export interface SearchTerm {
  readonly id: string;
  readonly name: string;
  readonly calls: readonly SearchCall[];
}

/** `search.json`: what a browser needs to know beside the index, of one microsite alone. */
export interface SearchFile {
  /** Changes whenever the index does. */
  readonly version: string;
  /** Languages of its pages as Pagefind writes them, the microsite's own first. */
  readonly languages: readonly string[];
  /** By the id that Pagefind gives a result. */
  readonly pages: Readonly<Record<string, SearchPage>>;
  /** What a reader sees for a value, in the order of display; only values that a page has. */
  readonly labels: Readonly<Record<Facet, readonly (readonly [value: string, label: string])[]>>;
  readonly terms: readonly SearchTerm[];
}
