import type { Account } from '#domain/account.ts';
import type { SubjectKind } from '#domain/change-record.ts';
import type { Place } from '#domain/finding.ts';
import { type Locale, type LocalText, sayIn } from '#domain/local-text.ts';
import { COMMON_RECORD } from '#library/file-kind.ts';
import type { Entry, Library, Page } from '#library/library.ts';
import { inLanguage } from './in-language.ts';
import { pageWords } from './page-words.ts';
import { textHash } from './text-hash.ts';

/** Something whose change readers are told, as it is. */
export interface ChangeSubject {
  /** `page:one-hour`. */
  readonly key: string;
  /** Account whose record it belongs to; empty for what all accounts share. */
  readonly record: string;
  readonly place: Place;
  /** What a reader of each language sees: a hash of it, and what it is called. */
  readonly shown: ReadonlyMap<Locale, { readonly hash: string; readonly name: string }>;
}

/** Everything whose change readers are told, in the order of records and keys. */
export function changeSubjects(library: Library): ChangeSubject[] {
  const locales = library.site?.settings.locales ?? [];
  const subjects = [...pageSubjects(library, locales), ...commonSubjects(library, locales)];
  for (const account of library.accounts.values()) subjects.push(...accountSubjects(account, locales));
  return subjects.toSorted((a, b) => compare(a.record, b.record) || compare(a.key, b.key));
}

function pageSubjects(library: Library, locales: readonly Locale[]): ChangeSubject[] {
  const versions = Map.groupBy(library.pages, ({ account = COMMON_RECORD, id }) => `${account}/${id}`);
  return [...versions.values()].flatMap((pages) => {
    const [first] = pages;
    if (!first) return [];
    const { account = COMMON_RECORD, id, placeOf } = first;
    const own = account === COMMON_RECORD ? locales : localesOf(library.accounts.get(account));
    const states = new Map(
      pages.map((page) => [page, { hash: textHash(pageWords(page, library.files)), name: page.settings.title }]),
    );
    const shown = own.flatMap((locale) => {
      const state = states.get(versionFor(pages, locale, locales) ?? first);
      return state ? [[locale, state] as const] : [];
    });
    return [{ key: `page:${id}`, record: account, place: placeOf([]), shown: new Map(shown) }];
  });
}

function versionFor(pages: readonly Page[], locale: Locale, locales: readonly Locale[]): Page | undefined {
  return [locale, ...locales]
    .map((one) => pages.find((page) => page.locale === one))
    .find((page) => page !== undefined);
}

function commonSubjects(library: Library, locales: readonly Locale[]): ChangeSubject[] {
  const of = <T>(kind: SubjectKind, entries: Iterable<Entry<T>>, nameOf: (settings: T) => LocalText) =>
    [...entries].map(({ id, settings, placeOf }) =>
      subject(COMMON_RECORD, `${kind}:${id}`, placeOf([]), settings, nameOf(settings), locales, locales),
    );
  return [
    ...of('term', library.terms.values(), ({ name }) => name),
    ...of('claim', library.claims.values(), ({ statement }) => statement),
    ...of('conflict', library.conflicts.values(), ({ question }) => question),
    ...of('tool', library.tools.values(), ({ title }) => title),
  ];
}

function accountSubjects(account: Entry<Account>, locales: readonly Locale[]): ChangeSubject[] {
  const { id, settings, placeOf } = account;
  const { plan, decisions, questions, about, stakes, state, told } = settings;
  const one = (key: string, path: readonly (string | number)[], value: unknown, name: LocalText) =>
    subject(id, key, placeOf(path), value, name, settings.locales, locales);
  return [
    ...plan.map((item, at) => one(`milestone:${item.id}`, ['plan', at], item, item.title)),
    ...decisions.map((item, at) => one(`decision:${item.id}`, ['decisions', at], item, item.text)),
    ...questions.map((item, at) => one(`question:${item.id}`, ['questions', at], item, item.text)),
    one('account:about', ['about'], { about, stakes }, about.topic),
    one('account:state', ['state'], { jobs: state.jobs, next: state.next }, about.topic),
    ...(told ? [one('account:told', ['told'], told, about.topic)] : []),
  ];
}

function subject(
  record: string,
  key: string,
  place: Place,
  settings: unknown,
  name: LocalText,
  own: readonly Locale[],
  locales: readonly Locale[],
): ChangeSubject {
  const shown = own.map(
    (locale) =>
      [
        locale,
        { hash: textHash(inLanguage(settings, locale, locales)), name: sayIn(name, [locale, ...locales]).text },
      ] as const,
  );
  return { record, key, place, shown: new Map(shown) };
}

function localesOf(account: Entry<Account> | undefined): readonly Locale[] {
  return account?.settings.locales ?? [];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
