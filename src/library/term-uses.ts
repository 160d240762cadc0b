import pluralize from 'pluralize';
import type { Term } from '#domain/term.ts';
import type { Body } from './body.ts';
import type { Entry } from './library.ts';
import { isWrappable } from './wrappable.ts';
import type { Stretch } from './yaml-settings.ts';

/** The first place on a page where a term stands in running text; the words stay the author's. */
export interface TermUse extends Stretch {
  readonly term: string;
}

interface Pattern {
  readonly term: string;
  /** Words of the name in their normal form. */
  readonly words: readonly string[];
}

/** What a page's text is searched for: every form of every term's name in one language, longest first. */
export interface TermIndex {
  readonly locale: string;
  readonly byFirstWord: ReadonlyMap<string, readonly Pattern[]>;
}

/** What two names have in common that are found in the same words: no capitals, English words in the singular. */
export function nameKey(name: string, locale: string): string {
  return wordsOf(name, locale)
    .map(({ normal }) => normal)
    .join(' ');
}

/** Prepares the names of terms for searching. Terms without a name in the language are left out. */
export function indexTerms(terms: Iterable<Entry<Term>>, locale: string): TermIndex {
  const byFirstWord = new Map<string, Pattern[]>();
  for (const { id, settings } of terms) {
    const name = settings.name[locale];
    if (name === undefined) continue;
    for (const form of [name, ...(settings.forms[locale] ?? [])]) {
      const words = wordsOf(form, locale).map(({ normal }) => normal);
      const [first] = words;
      if (first === undefined) continue;
      const patterns = byFirstWord.get(first) ?? [];
      byFirstWord.set(
        first,
        [...patterns, { term: id, words }].toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return { locale, byFirstWord };
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
  const uses: TermUse[] = [];
  for (const { stretch } of body.runs) {
    const words = wordsOf(source.slice(stretch.start, stretch.end), index.locale);
    for (let at = 0; at < words.length; at++) {
      const match = matchAt(words, at, index);
      if (!match) continue;
      const first = words[at];
      const last = words[at + match.words.length - 1];
      if (first && last && !used.has(match.term)) {
        const found = { start: stretch.start + first.start, end: stretch.start + last.end };
        if (isWrappable(source, found, stretch)) {
          used.add(match.term);
          uses.push({ term: match.term, ...found });
        }
      }
      at += match.words.length - 1;
    }
  }
  return uses;
}

function matchAt(words: readonly Word[], at: number, index: TermIndex): Pattern | undefined {
  const first = words[at];
  if (!first) return undefined;
  return index.byFirstWord.get(first.normal)?.find((pattern) =>
    pattern.words.every((word, offset) => {
      const next = words[at + offset];
      return next?.normal === word && (offset === 0 || next.isNextTo);
    }),
  );
}

interface Word extends Stretch {
  /** Lower case, in English in the singular and without a possessive. */
  readonly normal: string;
  /** True when only spaces or hyphens lie between it and the word before. */
  readonly isNextTo: boolean;
}

function wordsOf(text: string, locale: string): Word[] {
  const words: Word[] = [];
  let gap = '';
  for (const { segment, index, isWordLike } of segmenter(locale).segment(text)) {
    if (!isWordLike) {
      gap += segment;
      continue;
    }
    words.push({
      normal: normalForm(segment, locale),
      start: index,
      end: index + segment.length,
      isNextTo: /^[\s\u00a0-]+$/u.test(gap),
    });
    gap = '';
  }
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

function normalForm(word: string, locale: string): string {
  const lower = word.toLocaleLowerCase(locale).normalize('NFC').replace(/’/gu, "'");
  if (!locale.startsWith('en')) return lower;
  return pluralize.singular(lower.replace(/'s?$/u, ''));
}
