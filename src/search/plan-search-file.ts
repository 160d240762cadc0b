import { BUYING_JOBS } from '#domain/buying-job.ts';
import { PAGE_KINDS } from '#domain/page.ts';
import type { Microsite } from '#microsite/microsite.ts';
import { allRoleMarks } from '#microsite/role-mark.ts';
import type { IndexedPage } from './indexed-pages.ts';
import { wordKey } from './normal-form.ts';
import type { Facet, SearchCall, SearchFile, SearchPage, SearchTerm } from './search-file.ts';

/** Shorter words are hardly ever what a slip was meant to be. */
const SHORTEST_WORD = 3;

/**
 * What goes beside the index of a microsite: of its own pages, roles and words, and of no other account.
 *
 * @param ids the id that Pagefind gives each page's result, by the page's address.
 */
export function planSearchFile(
  microsite: Microsite,
  pages: readonly IndexedPage[],
  { ids, version }: { readonly ids: ReadonlyMap<string, string>; readonly version: string },
): SearchFile {
  const found = pages.flatMap((page) => {
    const id = ids.get(page.href);
    return id === undefined ? [] : [[id, searchPage(microsite, page)] as const];
  });
  return {
    version,
    languages: languagesOf(microsite, pages),
    pages: Object.fromEntries(found.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    labels: labelsOf(microsite, pages),
    terms: searchTerms(microsite),
  };
}

function searchPage({ locale: own }: Microsite, { locale, facets, terms }: IndexedPage): SearchPage {
  return { ...(locale === own ? {} : { locale }), facets, terms };
}

function languagesOf({ locale }: Microsite, pages: readonly IndexedPage[]): string[] {
  const used = new Set(pages.map((page) => page.locale));
  const others = [...used].filter((language) => language !== locale).toSorted();
  return [...(used.has(locale) ? [locale] : []), ...others].map((language) => language.toLowerCase());
}

function labelsOf(microsite: Microsite, pages: readonly IndexedPage[]): SearchFile['labels'] {
  const { library, t, say } = microsite;
  const all: Readonly<Record<Facet, readonly (readonly [string, string])[]>> = {
    job: BUYING_JOBS.map((id) => [id, say(library.jobs.settings[id].question).text]),
    role: allRoleMarks(microsite).map(({ id, name }) => [id, name.text]),
    kind: PAGE_KINDS.map((kind) => [kind, t.kinds[kind]]),
  };
  const used = (facet: Facet) => new Set(pages.flatMap((page): readonly string[] => page.facets[facet]));
  const labels = (facet: Facet) => all[facet].filter(([value]) => used(facet).has(value));
  return { job: labels('job'), role: labels('role'), kind: labels('kind') };
}

/** Every term with what each role and the account call it, by id. */
function searchTerms({ library, account, say }: Microsite): SearchTerm[] {
  return [...library.terms.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, settings }) => {
      const roles: SearchCall[] = [...library.roles.values()].flatMap((role) => {
        const aliases = Object.hasOwn(settings.aliases, role.id) ? (settings.aliases[role.id] ?? []) : [];
        const words = aliases.map(({ word, kind }) => ({ word: say(word).text, isEveryday: kind === 'everyday' }));
        return words.length === 0 ? [] : [{ by: say(role.settings.name).text, words }];
      });
      const heard = account.settings.words
        .filter(({ term }) => term === id)
        .map(({ word }) => ({ by: account.settings.name, words: [{ word: say(word).text, isEveryday: false }] }));
      return { id, name: say(settings.name).text, calls: [...heard, ...roles] };
    });
}

/** Words of titles, roles and terms, sorted, each in one spelling. */
export function planWords(microsite: Microsite): string[] {
  const { pages, library, locale, say } = microsite;
  const texts = [
    ...pages.map(({ settings }) => settings.title),
    ...[...library.roles.values()].map(({ settings }) => say(settings.name).text),
    ...searchTerms(microsite).flatMap(({ name, calls }) => [
      name,
      ...calls.flatMap(({ words }) => words.map(({ word }) => word)),
    ]),
  ];
  const byKey = new Map<string, string>();
  for (const word of texts.flatMap((text) => text.match(/[\p{L}\p{M}\u200c]+/gu) ?? [])) {
    const key = wordKey(word, locale);
    const shown = word.toLocaleLowerCase(locale);
    const known = byKey.get(key);
    if (key.length >= SHORTEST_WORD && (known === undefined || shown < known)) byKey.set(key, shown);
  }
  return [...byKey.values()].toSorted();
}
