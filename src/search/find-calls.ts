import type { Locale } from '#domain/local-text.ts';
import { commonStart } from './fits.ts';
import { wordKey } from './normal-form.ts';
import type { SearchTerm } from './search-file.ts';

/** A colleague's word in a query, and the shared term that it stands for. */
export interface FoundCall {
  readonly term: SearchTerm;
  /** As the colleague says it. */
  readonly word: string;
  /** Who says it: names of roles or of the account. */
  readonly by: readonly string[];
  /** True when the query is this word and nothing else. */
  readonly isWhole: boolean;
}

/** More would be a list, and no answer. */
const MOST = 3;

/** Endings that make forms of the same word: the longest ones by the length of what stands before them. */
const ENDINGS = [
  { stem: 4, ending: 2 },
  { stem: 3, ending: 1 },
] as const;

/**
 * The colleagues' words in a query, those that are the whole query first, then by term. An everyday word counts only when
 * nothing else was typed. A word that is the shared term itself is none.
 */
export function findCalls(query: string, terms: readonly SearchTerm[], locale: Locale): FoundCall[] {
  const typed = keysOf(query, locale);
  if (typed.length === 0) return [];
  const found = terms.flatMap((term) => callsOf(term, typed, locale));
  return found.toSorted((a, b) => Number(b.isWhole) - Number(a.isWhole)).slice(0, MOST);
}

/** At most one call a term: all who say the word that was found first. */
function callsOf(term: SearchTerm, typed: readonly string[], locale: Locale): FoundCall[] {
  const said = term.calls.flatMap(({ by, words }) => words.map((each) => ({ ...each, by })));
  const name = keysOf(term.name, locale).join(' ');
  const hits = said.filter(({ word, isEveryday }) => {
    const keys = keysOf(word, locale);
    if (keys.length === 0 || keys.join(' ') === name) return false;
    return isEveryday ? keys.length === typed.length && standsIn(keys, typed) : standsIn(keys, typed);
  });
  const [first] = hits;
  if (!first) return [];
  const key = wordKey(first.word, locale);
  const by = [...new Set(hits.filter(({ word }) => wordKey(word, locale) === key).map((hit) => hit.by))];
  return [{ term, word: first.word, by, isWhole: keysOf(first.word, locale).length === typed.length }];
}

function standsIn(words: readonly string[], typed: readonly string[]): boolean {
  return typed.some((_, at) => words.every((word, offset) => isForm(typed[at + offset] ?? '', word)));
}

/** "Write-off" and "write off" are the same words. */
function keysOf(text: string, locale: Locale): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}\u200c’']+/u)
    .map((word) => wordKey(word, locale))
    .filter((key) => key !== '');
}

function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  const start = commonStart(a, b);
  const rest = Math.max(a.length, b.length) - start;
  return ENDINGS.some(({ stem, ending }) => start >= stem && rest <= ending);
}
