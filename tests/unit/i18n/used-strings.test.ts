import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '#i18n/catalogue.ts';
import { meetingStrings } from '#i18n/meeting-strings.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { PROJECT } from '../../helpers/project.ts';

const code = readdirSync(join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(astro|tsx?)$/u.test(path) && !/^i18n\/(?:(?:en|ru|fa)\.ts$|tools\/|room\/)/u.test(path))
  .map((path) => readFileSync(join(PROJECT, 'src', path), 'utf8'))
  .join('\n');

/** Paths of all strings of a catalogue: `home.next`. */
function leaves(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[...path]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

/** A string is used by its own path, or by that of a group from which a part is picked: `t.status[…]`. */
function isUsed(path: readonly string[]): boolean {
  const own = path.join('.');
  const groups = path.slice(0, -1).map((_, at) => path.slice(0, at + 1).join('.'));
  return code.includes(`.${own}`) || code.includes(`{${own}`) || groups.some((group) => isPickedFrom(group));
}

const picked = new Map<string, boolean>();

function isPickedFrom(group: string): boolean {
  const known = picked.get(group) ?? isPicked(group);
  picked.set(group, known);
  return known;
}

function isPicked(group: string): boolean {
  return new RegExp(`\\bt\\.${group.replaceAll('.', '\\.')}(?![\\w.])`, 'u').test(code);
}

test('every string of the interface is used, so that nobody translates one in vain', () => {
  const unused = [
    ...leaves(catalogue('en')),
    ...leaves({ ...toolStrings('en'), ...roomStrings('en'), ...meetingStrings('en') }),
  ].filter((path) => !isUsed(path));
  expect(unused.map((path) => path.join('.'))).toEqual([]);
});

test('a string that nothing uses is found', () => {
  expect(isUsed(['page', 'zebra'])).toBe(false);
});
