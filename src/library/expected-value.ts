import type { z } from 'zod';

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
  ['[a-z]{2,3}', 'a language as in "en", "fa" or "pt-BR"'],
  ['[A-Z]{3}', 'three capital letters, such as EUR'],
  ['[a-z0-9]+', 'lower-case letters, digits and single hyphens'],
];

/** What a schema wants to have, as the end of an order: `: a number …`; empty when there is nothing to say. */
export function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return `: ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `: one of ${issue.values.slice(0, 8).join(', ')}`;
  if (issue.code === 'invalid_format') {
    const pattern = 'pattern' in issue ? String(issue.pattern) : '';
    return `: ${FORMATS[issue.format] ?? PATTERNS.find(([part]) => pattern.includes(part))?.[1] ?? 'another form'}`;
  }
  if (issue.code === 'invalid_union') return ': one of the forms that content/README.md shows';
  return '';
}

/** The order for a name that a schema refuses. */
export function keyFix(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  const [first] = issue.issues;
  return first ? `write${expected(first).replace(/^:/u, '')}.` : 'look the name up in content/README.md.';
}
