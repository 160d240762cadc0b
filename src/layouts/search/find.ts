import { wordsOfContent } from '#search/excerpt.ts';
import { type FoundCall, findCalls } from '#search/find-calls.ts';
import { fits, queryWords } from '#search/fits.ts';
import { nearWords } from '#search/near-words.ts';
import { cutQuery, normalForm, queryVariants } from '#search/normal-form.ts';
import type { SearchPage } from '#search/search-file.ts';
import type { Fragment, LoadedIndex } from './load-index.ts';

export interface Result {
  readonly id: string;
  readonly page: SearchPage;
  readonly score: number;
  data(): Promise<Fragment>;
}

/** Results that are there for one reason: the typed words, or a colleague's word for a shared term. */
export interface ResultGroup {
  readonly call: FoundCall | undefined;
  readonly results: readonly Result[];
}

export interface Answer {
  /** Never an empty group. Each page stands in one. */
  readonly groups: readonly ResultGroup[];
  readonly calls: readonly FoundCall[];
  /** Words that none of the best pages has, as typed. */
  readonly missing: readonly string[];
  /** Offered when nothing was found. */
  readonly near: readonly string[];
  /** Whether only the beginning of the query was searched for. */
  readonly isCut: boolean;
}

/** Answers a query; equal queries get equal answers in equal order, whatever lens the reader has on. */
export async function find(index: LoadedIndex, query: string, locale: string): Promise<Answer> {
  const asked = cutQuery(query);
  const isCut = asked !== query.trim().replace(/\s+/gu, ' ');
  const variants = queryVariants(query, locale);
  const calls = findCalls(asked, index.file.terms, locale);
  const typed = await searchAll(index, variants);
  // A colleague's word stands on *Our language*: the index has it.
  const isKnown = calls.some((call) => call.isWhole);
  const { results, missing } = isKnown ? { results: typed, missing: [] } : await keepFitting(typed, variants, locale);
  const groups = arrange(results, calls, await Promise.all(calls.map((call) => pagesOfTerm(index, call, locale))));
  if (groups.length > 0 || variants.length === 0) return { groups, calls, missing, near: [], isCut };
  return { groups, calls, missing: [], near: nearWords(asked, await index.words(), locale), isCut };
}

/** Results of all forms of a query, each page once with its best score. */
async function searchAll(index: LoadedIndex, variants: readonly string[]): Promise<Result[]> {
  const best = new Map<string, Result>();
  for (const found of await Promise.all(variants.map((variant) => index.search(variant))))
    for (const { id, score, data } of found) {
      const page = index.file.pages[id];
      if (page && score > (best.get(id)?.score ?? -1)) best.set(id, { id, page, score, data });
    }
  return [...best.values()].toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Takes out the pages of a language in whose index no typed word is, and tells which words the best pages lack. */
async function keepFitting(results: readonly Result[], variants: readonly string[], locale: string) {
  const forms = variants.map((variant) => queryWords(variant, locale));
  const lacking = new Map<string | undefined, string[]>();
  for (const language of new Set(results.map(({ page }) => page.locale))) {
    const best = results.find(({ page }) => page.locale === language);
    const text = await best?.data();
    const found = text ? [...foundWords(text), ...wordsOfContent(text.meta.title ?? '')] : [];
    const lacks = forms.map((words) => ({
      words: [...words].filter(([key]) => !found.some((each) => fits(each, key, locale))).map(([, word]) => word),
      of: words.size,
    }));
    const [least] = lacks.toSorted((a, b) => a.words.length - b.words.length);
    if (least && least.words.length < least.of) lacking.set(language, least.words);
  }
  const [missing = []] = [...lacking.values()].toSorted((a, b) => a.length - b.length);
  return {
    results: results.filter(({ page }) => lacking.has(page.locale)),
    missing: results.length > 0 ? missing : [],
  };
}

/** The words of a page that were found, as they stand in it. */
export function foundWords({ content, locations }: Fragment): string[] {
  const words = wordsOfContent(content);
  return [...new Set(locations.flatMap((place) => words[place] ?? []))];
}

/** Every page that uses a shared term, those that say it most first. */
async function pagesOfTerm(index: LoadedIndex, { term }: FoundCall, locale: string): Promise<Result[]> {
  const named = await searchAll(index, [normalForm(term.name, locale)]);
  const known = new Map(named.map((result) => [result.id, result]));
  const rest = (await index.all()).flatMap(({ id, data }): Result[] => {
    const page = index.file.pages[id];
    return page && !known.has(id) ? [{ id, page, score: 0, data }] : [];
  });
  return [...known.values(), ...rest].filter(({ page }) => page.terms.includes(term.id));
}

/** A word that is the whole query stands for its term first; else what was typed comes first. */
function arrange(
  typed: readonly Result[],
  calls: readonly FoundCall[],
  called: readonly (readonly Result[])[],
): ResultGroup[] {
  const own: ResultGroup = { call: undefined, results: typed };
  const groups = calls.map((call, at): ResultGroup => ({ call, results: called[at] ?? [] }));
  const whole = groups.filter(({ call }) => call?.isWhole);
  const others = groups.filter(({ call }) => !call?.isWhole);
  const shown = new Set<string>();
  return [...whole, own, ...others].flatMap(({ call, results }) => {
    const fresh = results.filter(({ id }) => !shown.has(id));
    for (const { id } of fresh) shown.add(id);
    return fresh.length > 0 ? [{ call, results: fresh }] : [];
  });
}
