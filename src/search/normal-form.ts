import type { Locale } from '#domain/local-text.ts';

/** Characters that are not seen or only stretch a word: soft hyphen, tatweel, joiners but the half-space, marks of direction. */
const UNSEEN = /\u200d|[\u00ad\u0640\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Letters of Arabic keyboards and what Persian writes in their place. */
const PERSIAN_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[\u0649\u064a\u06cd\u06d2]/gu, 'ی'],
  [/[\u0643\u06aa]/gu, 'ک'],
  [/[\u0629\u06c0\u06c1\u06d5]/gu, 'ه'],
];

const HALF_SPACE = /\u200c/gu;
const MARKS = /\p{M}/gu;

/** Parts of Persian words that some write apart, some with a half-space and some joined. */
const BEFORE = /(^|[\s\u200c])(ن?می)[\s\u200c]+(?=\S)/gu;
const AFTER = /(?<=\S)[\s\u200c]+(ها|های|هایی|هایم|هایت|هایش|تر|ترین|ام|ات|اش|ای|اند)(?=[\s\u200c]|$)/gu;

/** Beyond this much of a query nothing is searched for. */
export const QUERY_WORDS = 24;
const QUERY_LENGTH = 300;

/**
 * The form in which a text is indexed and searched for. In Persian: ya, kaf, ha and Arabic digits as Persian writes them.
 * In every language what is not seen is taken out. Half-spaces, vowel marks and the kind of digits stay, so that an
 * excerpt looks as its author wrote it; `queryVariants` makes up for them. The form of a form is the form itself.
 */
export function normalForm(text: string, locale: Locale): string {
  const seen = text.normalize('NFC').replace(UNSEEN, '');
  if (!isPersian(locale)) return seen;
  return withDigits(
    PERSIAN_LETTERS.reduce((form, [letters, letter]) => form.replace(letters, letter), seen),
    { from: 0x660, to: 0x6f0 },
  );
}

/**
 * What is asked of the index for one query, each form once, the query as typed first: half-spaces as spaces and joined,
 * affixes joined, digits of both kinds. At most six. Empty for a query without a letter or digit.
 */
export function queryVariants(query: string, locale: Locale): string[] {
  const asked = normalForm(cutQuery(query), locale).replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(asked)) return [];
  const joined = isPersian(locale) ? asked.replace(BEFORE, '$1$2').replace(AFTER, '$1') : asked;
  const forms = [asked, asked.replace(HALF_SPACE, ' '), joined.replace(HALF_SPACE, '')];
  return [...new Set(forms.flatMap((form) => [form, ...otherDigits(form)]))];
}

/** The part of a query that is searched for: at most 24 words and 300 characters. */
export function cutQuery(query: string): string {
  return query.slice(0, QUERY_LENGTH).trim().split(/\s+/u).slice(0, QUERY_WORDS).join(' ');
}

/** What two words have in common that a reader would call the same: no case, marks, half-spaces, punctuation; Latin digits. */
export function wordKey(word: string, locale: Locale): string {
  const plain = normalForm(word, locale).normalize('NFD').replace(MARKS, '').replace(HALF_SPACE, '');
  const latin = withDigits(withDigits(plain, { from: 0x6f0, to: 0x30 }), { from: 0x660, to: 0x30 });
  return latin
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC');
}

function isPersian(locale: Locale): boolean {
  return locale.split('-')[0] === 'fa';
}

function otherDigits(text: string): string[] {
  if (/[\u06f0-\u06f9]/u.test(text)) return [withDigits(text, { from: 0x6f0, to: 0x30 })];
  return /\d/u.test(text) ? [withDigits(text, { from: 0x30, to: 0x6f0 })] : [];
}

/** Digits that begin at the code point `from`, as those that begin at `to`. */
function withDigits(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const digits = new RegExp(`[\\u{${from.toString(16)}}-\\u{${(from + 9).toString(16)}}]`, 'gu');
  return text.replace(digits, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? from) - from + to));
}
