import { withoutHidden } from './clean-text.ts';
import type { Scope } from './scope.ts';

/** Who answers, as a hand-written line says it. */
export interface WrittenRole {
  /** Id of the role; `undefined` where the line says that it names none. */
  readonly role: string | undefined;
  /** Name that stood with it, for telling two people of one role apart; empty if none. */
  readonly name: string;
}

/** Roles by what people write for them. */
export type RoleNames = ReadonlyMap<string, string | undefined>;

/** Names of all roles in all languages, their ids, and the words for no role. */
export function roleNames(scope: Scope, unnamed: readonly string[]): RoleNames {
  const named = scope.roles.flatMap(({ id, names }) => [id, ...names].map((name) => [nameKey(name), id] as const));
  return new Map([...['?', '\u061f', ...unnamed].map((word) => [nameKey(word), undefined] as const), ...named]);
}

/**
 * Who a label such as "> - Finance (Ana)", "Ana (Finance)", "10:15 Ana: Finance" or "Finance, Ana" stands for;
 * `undefined` if no role stands in it. Where two roles could be meant, the one with the longer name.
 */
export function parseRole(label: string, names: RoleNames): WrittenRole | undefined {
  for (const candidate of candidates(label)) {
    const [, outer = '', inner = ''] = /^([^()]{1,60})\(([^()]{1,60})\)$/u.exec(candidate) ?? [];
    const pairs = [[candidate, ''], [outer, inner], [inner, outer], ...splits(candidate)] as const;
    for (const [role, name] of pairs) {
      const word = nameKey(role);
      if (word !== '' && names.has(word)) return { role: names.get(word), name: plainWord(name) };
    }
  }
  return undefined;
}

/** The label without what chats and lists put before it: the name that stands nearest to the colon. */
export function nearestName(label: string): string {
  return candidates(label).at(-1) ?? '';
}

/** A person's or role's name for comparing: case, spacing, invisible characters and the Arabic spelling of Persian letters do not count. */
function plainWord(name: string): string {
  const letters = withoutHidden(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0640/gu, '');
  return letters.replaceAll('\u064a', '\u06cc').replaceAll('\u0643', '\u06a9').replace(/\s+/gu, ' ').trim();
}

/** A role's name for comparing, without spaces: Persian writes many of them as half a space, which nobody sees. */
function nameKey(name: string): string {
  return plainWord(name).replaceAll(' ', '');
}

/** What may be the name: after the last colon, then ever less of what stands before it. */
function candidates(label: string): string[] {
  const segment = label.slice(label.lastIndexOf(':') + 1);
  const bare = segment
    .replace(/^[\s>|\u00bb\u2022\u00b7\u25aa\u25e6\u2023+-]+/u, '')
    .replace(/^\d{1,2}[.)]\s+/u, '')
    .trim();
  const afterSign = (bare.split(/[\]|>]| - /u).at(-1) ?? '').trim();
  const afterTime = afterSign.replace(/^\d{1,2}\s*(?:[ap]\.?m\.?)?\s+/iu, '');
  return [...new Set([bare, afterSign, afterTime])];
}

/** Role and name around a comma, slash or dash, the longest role first; then a name, which is no date, and role. */
function splits(text: string): (readonly [string, string])[] {
  const marks = [...text.matchAll(/[,/\u060c]| - /gu)].slice(0, 4);
  const pairs = marks.map((mark) => [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)] as const);
  const turned = pairs.flatMap(([name, role]) => (/^\P{N}*\p{L}\P{N}*$/u.test(name) ? [[role, name] as const] : []));
  return [...pairs.toReversed(), ...turned];
}
