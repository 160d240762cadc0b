import type { z } from 'zod';
import { MOST_LISTED } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { KeyPath } from './yaml-settings.ts';

type Issue = z.core.$ZodIssue;

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day as YYYY-MM-DD, one that exists in the calendar',
  email: 'an e-mail address',
  url: 'an address that begins with https://',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number without quotation marks',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: one line for each entry, beginning with "- "',
  tuple: 'a list of two numbers: [lowest, highest]',
  object: 'settings of its own on the lines below it, further in',
  record: 'one line per language or id below it, such as "en: …"',
};

const PATTERNS: readonly (readonly [string, string])[] = [
  ['[a-z2-7]{26}', '26 letters a to z and digits 2 to 7; "npm run token" makes one'],
  ['#[0-9a-f]{6}', 'a colour as # and six digits or letters a to f, such as "#0b6e4f"'],
  ['(svg|png', 'a file name that ends in .svg, .png, .jpg or .webp, without a path'],
  ['[01]\\d|2[0-3]', 'a time of day as "HH:MM", such as "14:00"'],
  ['[a-z]{2,3}', 'a language as in "en", "fa" or "pt-BR"'],
  ['[a-z0-9_]', 'lower-case letters, digits and underscores, a letter first'],
  ['[a-z]{1,30}', 'one word of lower-case letters'],
  ['[A-Z]{3}', 'three capital letters, such as EUR'],
  ['[a-z0-9]+', 'lower-case letters, digits and single hyphens'],
];

/** What a schema wants to have, as the end of an order: `: a number …`; empty when there is nothing to say. */
export function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return `: ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `: one of ${issue.values.slice(0, MOST_LISTED).join(', ')}`;
  if (issue.code === 'invalid_format') {
    const pattern = 'pattern' in issue ? String(issue.pattern) : '';
    return `: ${FORMATS[issue.format] ?? PATTERNS.find(([part]) => pattern.includes(part))?.[1] ?? 'another form'}`;
  }
  if (issue.code === 'invalid_union') return ': one of the forms that content/README.md shows';
  return '';
}

/** Lists of ids or languages, which stand in one line. */
const PLAIN_LISTS = [
  ...['jobs', 'roles', 'related', 'claims', 'only', 'except', 'start', 'locales', 'asks', 'pages'],
  ...['customer', 'vendor', 'products', 'otherNames'],
];

/** Groups of settings that are no text per language. */
const NO_TEXTS = ['aliases', 'facts', 'forms', 'people', 'jobs'];

/** An author's text in the form that is wanted: `name: { en: "door wait" }`; `undefined` where the form is not known. */
export function inForm(wanted: string, path: KeyPath, text: string): string | undefined {
  const name = path.at(-1);
  const setting = typeof name === 'string' ? `${name}: ` : '';
  if (wanted === 'record' && !NO_TEXTS.some((one) => one === name)) return `${setting}{ en: ${quoted(text)} }`;
  if (wanted !== 'array') return undefined;
  if (path.at(-2) === 'aliases')
    return `a list, such as ${setting}[{ word: { en: ${quoted(text)} }, kind: distinctive }]`;
  return PLAIN_LISTS.some((one) => one === name) ? `a list, such as ${setting}[${text}]` : undefined;
}

/** The order for a name that a schema refuses. */
export function keyFix(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  const [first] = issue.issues;
  return first ? `write${expected(first).replace(/^:/u, '')}.` : 'look the name up in content/README.md.';
}
