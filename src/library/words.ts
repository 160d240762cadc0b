import pluralize from 'pluralize';
import { scriptOf } from '#i18n/script.ts';
import type { Stretch } from './yaml-settings.ts';

/** A word of a text, as names are looked for in it. */
export interface Word extends Stretch {
  /** Lower case, in English in the singular and without a possessive; of letters that are written in two ways, one. */
  readonly normal: string;
  /** What lies between it and the word before: only spaces or hyphens, a half-space (ZWNJ), or a sign. */
  readonly gap: 'space' | 'half-space' | 'sign';
}

/** Whether words of a language are joined, parted or put together with a half-space as their author likes. */
export function isFreelySpaced(locale: string): boolean {
  return scriptOf(locale) === 'Arab';
}

/** The words of a text with their places; in Arabic script, the parts of words between half-spaces. */
export function wordsOf(text: string, locale: string): Word[] {
  const words: Word[] = [];
  let gap = '';
  for (const { segment, index, isWordLike } of segmenter(locale).segment(text)) {
    if (!isWordLike) {
      gap += segment;
      continue;
    }
    for (const { part, at } of partsOf(segment, locale)) {
      const normal = normalForm(part, locale);
      if (normal === '') continue;
      words.push({
        normal,
        start: index + at,
        end: index + at + part.length,
        gap: at > 0 ? 'half-space' : kindOf(gap),
      });
    }
    gap = '';
  }
  return words;
}

function kindOf(gap: string): Word['gap'] {
  if (gap.includes('\u200c') && /^\u200c+$/u.test(gap)) return 'half-space';
  return /^[\s\u00a0\u2010\u2011\u200c-]+$/u.test(gap) ? 'space' : 'sign';
}

function partsOf(word: string, locale: string): { readonly part: string; readonly at: number }[] {
  if (!isFreelySpaced(locale)) return [{ part: word, at: 0 }];
  return [...word.matchAll(/[^\u200c]+/gu)].map(({ 0: part, index }) => ({ part, at: index }));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

function normalForm(word: string, locale: string): string {
  const lower = word.toLocaleLowerCase(locale).normalize('NFC').replace(/’/gu, "'");
  if (locale.startsWith('en')) return pluralize.singular(lower.replace(/'s?$/u, ''));
  if (locale.startsWith('ru')) return lower.replaceAll('ё', 'е');
  return isFreelySpaced(locale) ? arabicForm(lower) : lower;
}

/** Arabic ya and kaf as Persian ones, the linking hamza, vowel signs, the stretching line and marks of direction left out. */
function arabicForm(word: string): string {
  return word
    .replace(/[\u064a\u0649]/gu, '\u06cc')
    .replace(/\u0643/gu, '\u06a9')
    .replace(/[\u06c0\u06c2\u0629]/gu, '\u0647')
    .replace(/\u0640|[\u064b-\u065f]|\u0670|\p{Cf}/gu, '');
}
