import { isInScriptOf } from '#search/script-of.ts';
import { INDEX_FOLDER, RUNTIME_FOLDER, SEARCH_FILE, type SearchFile, WORDS_FILE } from '#search/search-file.ts';

/** What Pagefind keeps of a page, and where the words that were searched for stand in it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly locations: readonly number[];
  readonly sub_results: readonly SubResult[];
}

/** A part of a page below one heading. */
export interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly anchor?: { readonly id: string; readonly location: number };
  readonly locations: readonly number[];
}

interface RawResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}

interface Instance {
  mergeIndex(path: string, options: { readonly language: string; readonly metaCacheTag: string }): Promise<void>;
  search(query: string | null): Promise<{ readonly results: readonly RawResult[] }>;
}

interface Runtime {
  createInstance(options: object): Instance;
}

export interface LoadedIndex {
  readonly file: SearchFile;
  /** Pages of this microsite that a query finds. @throws if the index cannot be had */
  search(query: string): Promise<readonly RawResult[]>;
  /** Every page of this microsite. */
  all(): Promise<readonly RawResult[]>;
  /** Words of this microsite that a reader may have meant. Rejects when the site cannot be reached. */
  words(): Promise<readonly string[]>;
}

/** There is no index at this address: the site is served from its source. */
export class NotBuilt extends Error {}

/** Longer than any connection that a reader would wait for. */
const PATIENCE_MS = 20_000;

let tries = 0;

/** Loads the runtime and joins the index of this microsite to it. @param room address of *Search*. @throws if it cannot be had */
export async function loadIndex(room: URL): Promise<LoadedIndex> {
  const data = new URL(`${INDEX_FOLDER}/`, room);
  const file = (await loadJson(new URL(SEARCH_FILE, data))) as SearchFile;
  const [own, ...others] = file.languages;
  const instance = await startRuntime(new URL(`../../../${RUNTIME_FOLDER}/`, room).pathname, file.version);
  const joined = new Map<string, Promise<void>>();
  const join = (language: string): Promise<void> => {
    const joining =
      joined.get(language) ?? inTime(instance.mergeIndex(data.pathname, { language, metaCacheTag: file.version }));
    joined.set(language, joining);
    return joining;
  };
  const ask = async (query: string | null): Promise<readonly RawResult[]> =>
    (await instance.search(query)).results
      .filter(({ id }) => Object.hasOwn(file.pages, id))
      // Pagefind hands out one object for a page and writes each search's places into it.
      .map(({ id, score, data }) => ({ id, score, data: async () => ({ ...(await data()) }) }));
  if (own) await join(own);
  return {
    file,
    search: async (query) => {
      // Pages in another language are had only by who types its letters.
      await Promise.all(others.filter((language) => isInScriptOf(query, language)).map(join));
      return ask(query);
    },
    all: async () => {
      await Promise.all(others.map(join));
      return ask(null);
    },
    words: async () => (await loadJson(new URL(WORDS_FILE, data), { cache: 'no-cache' })) as readonly string[],
  };
}

async function startRuntime(base: string, version: string): Promise<Instance> {
  // A browser may remember that a module could not be had.
  const again = tries++ === 0 ? '' : `?${tries}`;
  const runtime = (await import(/* @vite-ignore */ `${base}pagefind.js${again}`)) as Runtime;
  return runtime.createInstance({ basePath: base, baseUrl: '/', noWorker: true, metaCacheTag: version });
}

async function loadJson(address: URL, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(address, init);
  if (response.status === 404) throw new NotBuilt();
  if (!response.ok) throw new Error(`${response.status} for ${address.pathname}`);
  return response.json();
}

/** Pagefind waits for ever for a program that could not be loaded. */
async function inTime<T>(waited: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('Search took too long to load.')), PATIENCE_MS);
  });
  return Promise.race([waited, late]).finally(() => clearTimeout(timer));
}
