import { expect, test } from 'vitest';
import { parseFlags } from '../../../scripts/flags.ts';

const OPTIONS = { out: { type: 'string', default: 'dist' }, quiet: { type: 'boolean', default: false } } as const;

test('flags and words are read', () => {
  const { values, positionals } = parseFlags(OPTIONS, ['built', '--quiet'], 1);
  expect(values).toMatchObject({ out: 'dist', quiet: true });
  expect(positionals).toEqual(['built']);
});

test.each([
  ['--otu', "Unknown option '--otu'"],
  ['--out', "Option '--out <value>' argument missing"],
  ['--quiet=yes', "Option '--quiet' does not take an argument"],
  ['built', '"built" is no flag'],
])('%s is refused in one line that lists the flags', (word, reason) => {
  expect(() => parseFlags(OPTIONS, [word])).toThrow(`${reason}. The flags are --out, --quiet.`);
  expect(() => parseFlags(OPTIONS, [word])).toThrow(/^[^\n]+$/u);
});

test('a script without flags says so', () => {
  expect(() => parseFlags({}, ['--length', '3'])).toThrow("Unknown option '--length'. There are no flags.");
});
