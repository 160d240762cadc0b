import { close, createIndex, type PagefindIndex } from 'pagefind';
import { LEFT_OUT } from './index-document.ts';

/** A file of an index, its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A page as Pagefind reads it. */
export interface IndexDocument {
  readonly href: string;
  readonly html: string;
}

/** Version of the index's form, as the installed package has it. A merged index has to be of the runtime's. */
export const PAGEFIND_VERSION = '1.6.0';

const DATA = /^(?:index|fragment|filter)\/|\.pf_meta$|^pagefind-entry\.json$/u;
const RUNTIME = /^pagefind\.js$|^wasm\.[a-z-]+\.pagefind$/u;

/** A word that no reader types. */
const SEED = 'zzqxseed';

/** Places of words in one file of the index. Pagefind's own measure is five times as many: 29 KB for each word of a query. */
const CHUNK_SIZE = 2000;

/** The data of an index with these pages, without any program, sorted by path. Equal pages give equal bytes. @throws if Pagefind refuses a page */
export async function makeIndex(documents: readonly IndexDocument[]): Promise<IndexFile[]> {
  return withIndex(async (index) => {
    for (const { href, html } of documents) await refuseErrors(index.addHTMLFile({ url: href, content: html }));
    return filesOf(index, (path) => DATA.test(path));
  });
}

/**
 * The program that searches every index, with the word stems of these languages, sorted by path. Its own index holds one
 * inert record for each language, because Pagefind gives out a language's part only where a record is in it.
 */
export async function makeRuntime(languages: readonly string[]): Promise<IndexFile[]> {
  return withIndex(async (index) => {
    for (const language of languages)
      await refuseErrors(
        index.addCustomRecord({ url: `/${SEED}/${language}`, content: SEED, language, meta: { title: '–' } }),
      );
    return filesOf(index, (path) => DATA.test(path) || RUNTIME.test(path));
  });
}

/** Ends the program that makes indexes; the next index starts it again. */
export async function endIndexing(): Promise<void> {
  await close();
}

async function withIndex<T>(use: (index: PagefindIndex) => Promise<T>): Promise<T> {
  // The Node interface has no setting for it; the program reads it when it is started.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK_SIZE);
  const { index, errors } = await createIndex({ rootSelector: 'main', excludeSelectors: [...LEFT_OUT] });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
  try {
    return await use(index);
  } finally {
    await index.deleteIndex();
  }
}

async function filesOf(index: PagefindIndex, isWanted: (path: string) => boolean): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
  return files.filter(({ path }) => isWanted(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function refuseErrors(adding: Promise<{ readonly errors: readonly string[] }>): Promise<void> {
  const { errors } = await adding;
  if (errors.length > 0) throw new Error(`A page could not be put into the search index: ${errors.join(' ')}`);
}
