import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#i18n/catalogue.ts';
import { PROJECT } from '../../helpers/project.ts';

const code = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(astro|ts)$/u.test(path) && !path.endsWith('en.ts'))
  .map((path) => readFileSync(join(PROJECT, 'src', path), 'utf8'))
  .join('\n');

/** Paths of all strings of a catalogue: `home.next`. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[...path]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

test('every string of the interface is used, so that nobody translates one in vain', () => {
  const unused = leaves(catalogue('en')).filter((path) => {
    const [last = '', ...rest] = path.toReversed();
    const group = rest.toReversed().join('.');
    const asGroup = new RegExp(
      `\\b${group.replaceAll('.', '\\.')}\\[|\\.${group.replaceAll('.', '\\.')}\\b(?!\\.)`,
      'u',
    );
    const isNamed = code.includes(`.${last}`) && (group === '' || code.includes(`${group}.${last}`));
    return !isNamed && !(group !== '' && asGroup.test(code)) && !new RegExp(`\\{ ?${group} ?\\} =`, 'u').test(code);
  });
  expect(unused.map((path) => path.join('.'))).toEqual([]);
});
