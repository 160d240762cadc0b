import type { Account } from '#domain/account.ts';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Locale } from '#domain/local-text.ts';
import type { Entry, Library, Page } from '#library/library.ts';

/**
 * The pages of an account in one language, in reading order: by home job, `order`, then title.
 * A page without a version in the language is taken in the account's default language, then in the site's languages.
 * Equal input gives equal order; no role has any say in it.
 */
export function selectPages(library: Library, account: Entry<Account>, locale: Locale): Page[] {
  const preference = [locale, account.settings.defaultLocale, ...(library.site?.settings.locales ?? [])];
  const versions = new Map<string, Page>();
  for (const page of library.pages) {
    if (!belongsTo(page, account)) continue;
    const known = versions.get(page.id);
    if (!known || rank(page, preference) < rank(known, preference)) versions.set(page.id, page);
  }
  const collator = new Intl.Collator(locale);
  return [...versions.values()].toSorted(
    (a, b) =>
      homeJob(a) - homeJob(b) ||
      a.settings.order - b.settings.order ||
      collator.compare(a.settings.title, b.settings.title) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Whether a page is part of an account's microsite. An account's own pages always are, in no other. */
export function belongsTo(page: Page, { id, settings }: Entry<Account>): boolean {
  if (page.account !== undefined) return page.account === id;
  if (settings.pages === undefined) return true;
  return 'only' in settings.pages ? settings.pages.only.includes(page.id) : !settings.pages.except.includes(page.id);
}

function homeJob(page: Page): number {
  const [job] = page.settings.jobs;
  return job === undefined ? BUYING_JOBS.length : BUYING_JOBS.indexOf(job);
}

function rank(page: Page, preference: readonly Locale[]): number {
  const at = preference.indexOf(page.locale);
  return at === -1 ? preference.length : at;
}
