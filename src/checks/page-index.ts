import type { Account } from '#domain/account.ts';
import { fileKind } from '#library/file-kind.ts';
import type { Entry, Library } from '#library/library.ts';
import type { SourceFile } from '#library/source-tree.ts';
import { listWords } from './list-words.ts';

/** Which pages exist, judged by their files alone, so that a page with a fault still counts as there. */
export interface PageIndex {
  /** Slugs of common pages. */
  readonly common: ReadonlySet<string>;
  /** Slugs of the pages that one account alone has, by account. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A page's file with what its path says. */
export interface PageFile {
  readonly file: SourceFile;
  readonly slug: string;
  readonly locale: string;
  readonly account: string | undefined;
}

/** Every page's file, in the order of their paths. */
export function pageFiles(library: Library): PageFile[] {
  return [...library.files.values()].flatMap((file) => {
    const kind = fileKind(file.path);
    return kind?.kind === 'page' ? [{ file, slug: kind.id, locale: kind.locale, account: kind.account }] : [];
  });
}

/** Folders that hold pages, each with the language that it is for, in the order of their paths. */
export function pageFolders(library: Library): { readonly path: string; readonly locale: string }[] {
  const folders = new Map(
    pageFiles(library).map(({ file, locale }) => [file.shownPath.slice(0, file.shownPath.lastIndexOf('/')), locale]),
  );
  return [...folders].map(([path, locale]) => ({ path, locale }));
}

/** Pages by who has them. */
export function indexPages(library: Library): PageIndex {
  const common = new Set<string>();
  const own = new Map<string, Set<string>>();
  for (const { slug, account } of pageFiles(library)) {
    if (account === undefined) common.add(slug);
    else own.set(account, (own.get(account) ?? new Set()).add(slug));
  }
  return { common, own };
}

/** Accounts that have a page of their own with this slug, sorted. */
export function ownersOf(index: PageIndex, slug: string): string[] {
  return [...index.own]
    .filter(([, slugs]) => slugs.has(slug))
    .map(([account]) => account)
    .toSorted();
}

/** The order that brings a page back to the accounts that leave it out: what to change in which files. */
export function bringBack(accounts: readonly Entry<Account>[], slug: string): string {
  const isOnly = ({ settings }: Entry<Account>) => settings.pages !== undefined && 'only' in settings.pages;
  const files = (some: readonly Entry<Account>[]) => listWords(some.map(({ placeOf }) => placeOf(['pages']).path));
  const only = accounts.filter(isOnly);
  const except = accounts.filter((account) => !isOnly(account));
  return [
    ...(except.length > 0 ? [`take "${slug}" out of "except" in ${files(except)}`] : []),
    ...(only.length > 0 ? [`add "${slug}" to "only" in ${files(only)}`] : []),
  ].join(', and ');
}

/** Whether an account's selection leaves out a common page. */
export function leavesOut({ settings }: Entry<Account>, slug: string): boolean {
  if (settings.pages === undefined) return false;
  return 'only' in settings.pages ? !settings.pages.only.includes(slug) : settings.pages.except.includes(slug);
}
