import type { Term } from '#domain/term.ts';
import type { Body } from './body.ts';
import type { Entry } from './library.ts';
import { isEnding } from './persian-endings.ts';
import { isFreelySpaced, type Word, wordsOf } from './words.ts';
import { isWrappable } from './wrappable.ts';
import type { Stretch } from './yaml-settings.ts';

/** The first place on a page where a term stands in running text; the words stay the author's. */
export interface TermUse extends Stretch {
  readonly term: string;
}

interface Pattern {
  readonly term: string;
  /** Words of the name in their normal form; all in one where a language spaces them freely. */
  readonly words: readonly string[];
}

/** What a page's text is searched for: every form of every term's name in one language, longest first. */
export interface TermIndex {
  readonly locale: string;
  readonly byKey: ReadonlyMap<string, readonly Pattern[]>;
}

/** A term and the last of the words that it was found in. */
interface Match {
  readonly term: string;
  readonly last: number;
}

/** Letters by which joined words are looked up. */
const KEY_LENGTH = 2;

/** What two names have in common that are found in the same words: no capitals, English words in the singular. */
export function nameKey(name: string, locale: string): string {
  return namesWords(name, locale).join(' ');
}

/** Prepares the names of terms for searching. Terms without a name in the language are left out. */
export function indexTerms(terms: Iterable<Entry<Term>>, locale: string): TermIndex {
  const byKey = new Map<string, Pattern[]>();
  for (const { id, settings } of terms) {
    const name = settings.name[locale];
    if (name === undefined) continue;
    for (const form of [name, ...(settings.forms[locale] ?? [])]) {
      const words = namesWords(form, locale);
      if (words[0] === undefined) continue;
      const key = keyOf(words[0], locale);
      byKey.set(key, [...(byKey.get(key) ?? []), { term: id, words }].toSorted(byLength));
    }
  }
  return { locale, byKey };
}

function namesWords(name: string, locale: string): string[] {
  const words = wordsOf(name, locale).map(({ normal }) => normal);
  return isFreelySpaced(locale) && words.length > 0 ? [words.join('')] : words;
}

function keyOf(word: string, locale: string): string {
  return isFreelySpaced(locale) ? word.slice(0, KEY_LENGTH) : word;
}

function byLength(a: Pattern, b: Pattern): number {
  return b.words.length - a.words.length || b.words.join('').length - a.words.join('').length;
}

/**
 * Finds the first use of each term, in the order of the text. Where one name is part of a longer one, the longer one counts.
 * A term that the author placed with `<Term>` counts as used already. A use that no tag can stand around is passed over.
 */
export function findTermUses(source: string, body: Body, index: TermIndex): TermUse[] {
  const used = new Set(
    body.components
      .filter(({ name }) => name === 'Term')
      .map(({ attributes }) => attributes.find(({ name }) => name === 'id')?.value),
  );
  const matchAt = isFreelySpaced(index.locale) ? joinedMatchAt : wordMatchAt;
  const uses: TermUse[] = [];
  for (const { stretch } of body.runs) {
    const words = wordsOf(source.slice(stretch.start, stretch.end), index.locale);
    for (let at = 0; at < words.length; at++) {
      const match = matchAt(words, at, index);
      if (!match) continue;
      const first = words[at];
      const last = words[match.last];
      if (first && last && !used.has(match.term)) {
        const found = { start: stretch.start + first.start, end: stretch.start + last.end };
        if (isWrappable(source, found, stretch)) {
          used.add(match.term);
          uses.push({ term: match.term, ...found });
        }
      }
      at = match.last;
    }
  }
  return uses;
}

function wordMatchAt(words: readonly Word[], at: number, { byKey }: TermIndex): Match | undefined {
  const first = words[at];
  const found = byKey.get(first?.normal ?? '')?.find((pattern) =>
    pattern.words.every((word, offset) => {
      const next = words[at + offset];
      return next?.normal === word && (offset === 0 || next.gap !== 'sign');
    }),
  );
  return found && { term: found.term, last: at + found.words.length - 1 };
}

/** A name in a language that spaces its words freely: with spaces, half-spaces or nothing between them, and with endings. */
function joinedMatchAt(words: readonly Word[], at: number, { byKey, locale }: TermIndex): Match | undefined {
  const first = words[at];
  // After a half-space, a word is the second part of another one.
  if (!first || (first.gap === 'half-space' && at > 0)) return undefined;
  for (const { term, words: names } of byKey.get(keyOf(first.normal, locale)) ?? []) {
    const last = lastOfName(words, at, names.join(''));
    if (last !== undefined) return { term, last };
  }
  return undefined;
}

function lastOfName(words: readonly Word[], at: number, name: string): number | undefined {
  let joined = '';
  for (let last = at; last < words.length && joined.length < name.length; last++) {
    const word = words[last];
    if (!word || (last > at && word.gap === 'sign')) return undefined;
    joined += word.normal;
    if (!joined.startsWith(name) && !name.startsWith(joined)) return undefined;
    const rest = joined.slice(name.length);
    if (joined.length >= name.length && (rest === '' || isEnding(rest, 'none'))) return withEndings(words, last);
  }
  return undefined;
}

/** The last word with its endings; `undefined` where something else is joined to it, which makes another word of it. */
function withEndings(words: readonly Word[], from: number): number | undefined {
  let last = from;
  for (let next = words[last + 1]; next !== undefined && next.gap !== 'sign'; next = words[last + 1]) {
    if (!isEnding(next.normal, next.gap)) return next.gap === 'half-space' ? undefined : last;
    last++;
  }
  return last;
}
