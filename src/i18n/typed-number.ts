import type { Locale } from '#domain/local-text.ts';
import { regional } from './format.ts';

/** Longer texts are no number that anybody types. */
const LONGEST = 40;

/** Most decimals that are shown in a field. */
const DECIMALS = 6;

const ZEROS = ['0', '٠', '۰'] as const;

/** Signs that group digits in some language: spaces, apostrophes, the Arabic thousands sign. */
const GROUPS = /(\d)[\s'’٬](?=\d{3}(?!\d))/gu;

/**
 * The number that a reader typed, in the digits and with the separators of any language; those of the reader's own count
 * first where a sign could be either: "3.100" is 3100 in German and 3.1 in English. A single separator that cannot group,
 * because other than three digits follow, is a decimal one: "3,1" is 3.1 everywhere.
 *
 * @param sign what may stand before or after the number, such as "%" or "€".
 * @returns `undefined` if it is no number.
 */
export function parseTypedNumber(text: string, locale: Locale, sign?: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const digits = withPlainDigits(text.normalize('NFC'))
    .replaceAll(/[\u061c\u200c\u200e\u200f\u2066-\u2069]/gu, '')
    .replaceAll(/[−–]/gu, '-');
  const bare = withoutSign(digits, sign).trim().replaceAll(GROUPS, '$1').replaceAll('٫', ownDecimal(locale));
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/u.test(bare)) return undefined;
  const plain = withPoint(bare, ownDecimal(locale));
  return plain === undefined ? undefined : Number(plain);
}

/** A number as it stands in a field: grouped, with the language's digits, up to six decimals. */
export function formatTypedNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(regional(locale), { maximumFractionDigits: DECIMALS }).format(value);
}

function withPlainDigits(text: string): string {
  return [...text].map(plainDigit).join('');
}

function plainDigit(character: string): string {
  if (!/\p{Nd}/u.test(character)) return character;
  const zero = ZEROS.map((sign) => sign.codePointAt(0) ?? 0).find((code) => {
    const digit = (character.codePointAt(0) ?? 0) - code;
    return digit >= 0 && digit <= 9;
  });
  return zero === undefined ? character : String((character.codePointAt(0) ?? 0) - zero);
}

function withoutSign(text: string, sign: string | undefined): string {
  const plain = text.trim().replace('٪', '%');
  if (sign === undefined) return plain;
  if (plain.endsWith(sign)) return plain.slice(0, -sign.length);
  return plain.startsWith(sign) ? plain.slice(sign.length) : plain;
}

function ownDecimal(locale: Locale): '.' | ',' {
  const parts = new Intl.NumberFormat(regional(locale)).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}

/** The number with a decimal point alone; `undefined` where its separators contradict each other. */
function withPoint(text: string, decimal: '.' | ','): string | undefined {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points > 0 && commas > 0) {
    const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    return split(text, last, last === '.' ? ',' : '.');
  }
  const used = points > 0 ? '.' : ',';
  if (points + commas === 0) return text;
  const other = used === '.' ? ',' : '.';
  if (points + commas > 1) return split(text, other, used);
  const canGroup = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/u.test(text);
  return used !== decimal && canGroup ? split(text, other, used) : split(text, used, other);
}

function split(text: string, decimal: string, group: string): string | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || fraction?.includes(group)) return undefined;
  const groups = whole.replace(/^[+-]/u, '').split(group);
  const isGrouped = groups.slice(1).every((digits) => digits.length === 3) && (groups[0] ?? '').length <= 3;
  if (groups.length > 1 && !isGrouped) return undefined;
  return `${whole.replaceAll(group, '')}.${fraction === undefined || fraction === '' ? '0' : fraction}`;
}
