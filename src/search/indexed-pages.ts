import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Locale } from '#domain/local-text.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { termsUsed } from '#microsite/used-in-body.ts';
import type { SearchPage } from './search-file.ts';

/** A built page that goes into the index. */
export interface IndexedPage extends Omit<SearchPage, 'locale'> {
  /** Absolute path of its file. */
  readonly file: string;
  /** As a browser asks for it. */
  readonly href: string;
  /** Language that it is really in. */
  readonly locale: Locale;
  /** False for a room: it repeats what pages say and comes after them. */
  readonly isContent: boolean;
}

type Page = Microsite['pages'][number];

const NO_FACETS = { job: [], role: [], kind: [] } as const;

/** Every built page of a microsite but *Search* itself, sorted by path. @param folder absolute path of the built site */
export function indexedPages(microsite: Microsite, folder: string): IndexedPage[] {
  const top = join(folder, microsite.folder, microsite.locale);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(({ parentPath }) =>
      parentPath
        .slice(top.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => path !== 'search')
    .toSorted()
    .map((path) => indexedPage(microsite, path, join(top, path, 'index.html')));
}

function indexedPage(microsite: Microsite, path: string, file: string): IndexedPage {
  const href = `${microsite.href('home')}${path === '' ? '' : `${path}/`}`;
  const page = microsite.page(/^pages\/([^/]+)$/u.exec(path)?.[1] ?? '');
  if (page)
    return {
      file,
      href,
      locale: page.locale,
      isContent: true,
      facets: facetsOf(microsite, page),
      terms: termsUsed(page),
    };
  const job = BUYING_JOBS.find((id) => path === `jobs/${id}`);
  const facets = job ? { ...NO_FACETS, job: [job] } : NO_FACETS;
  return { file, href, locale: microsite.locale, isContent: false, facets, terms: [] };
}

function facetsOf({ library }: Microsite, { settings }: Page): SearchPage['facets'] {
  const role = settings.roles === 'all' ? [...library.roles.keys()] : settings.roles;
  return { job: settings.jobs, role, kind: [settings.kind] };
}
