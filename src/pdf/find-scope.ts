import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Microsite } from '#microsite/microsite.ts';
import type { PaperScope } from './plan-paper.ts';

/** What the command was asked to print; everything that is left out means all. */
export interface AskedPaper {
  readonly locales: readonly string[];
  readonly jobs: readonly string[];
  readonly pages: readonly string[];
}

/** One document to print. */
export interface PaperTask {
  readonly microsite: Microsite;
  readonly scope: PaperScope;
}

/**
 * The documents that were asked for, in the order of the languages, jobs and pages as they were named.
 *
 * @param microsites those of one account, at least one.
 * @throws with one line that names what there is, if a language, a job or a page is unknown.
 */
export function findScopes(microsites: readonly Microsite[], { locales, jobs, pages }: AskedPaper): PaperTask[] {
  const [first] = microsites;
  const built = microsites.map(({ locale }) => locale);
  for (const locale of locales)
    assertKnown(locale, built, `${first?.account.id ?? 'The account'} has no language called`, built);
  for (const job of jobs) assertKnown(job, BUYING_JOBS, 'No buying job is called', BUYING_JOBS);
  const wanted = locales.length === 0 ? microsites : microsites.filter(({ locale }) => locales.includes(locale));
  return wanted.flatMap((microsite) => {
    const slugs = microsite.pages.map(({ id }) => id);
    for (const page of pages) assertKnown(page, slugs, `${microsite.account.id} has no page called`, slugs.toSorted());
    const scopes: PaperScope[] = [
      ...BUYING_JOBS.filter((job) => jobs.includes(job)).map((job) => ({ kind: 'job', job }) as const),
      ...pages.map((page) => ({ kind: 'page', page }) as const),
    ];
    return (scopes.length === 0 ? [{ kind: 'whole' } as const] : scopes).map((scope) => ({ microsite, scope }));
  });
}

function assertKnown(name: string, all: readonly string[], what: string, named: readonly string[]): void {
  if (!all.includes(name)) throw new Error(`${what} "${name}": ${named.join(', ')}.`);
}
