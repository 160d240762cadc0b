import { expect, test } from 'vitest';
import { hideTokens } from '#host/hide-tokens.ts';

const TOKEN = 'abcdefghijklmnopqrstuvwx27';

test.each([
  [`Caught error rendering /acme-${TOKEN}/en/: no`, 'Caught error rendering /acme-…/en/: no'],
  [`two-words-${TOKEN} and b-${TOKEN}`, 'two-words-… and b-…'],
  [`token: ${TOKEN}`, 'token: …'],
  ['a/long-word-internationalisations-of/it', 'a/long-word-internationalisations-of/it'],
  [`sha ${TOKEN}${TOKEN}`, `sha ${TOKEN}${TOKEN}`],
])('%s', (text, shown) => {
  expect(hideTokens(text)).toBe(shown);
});
