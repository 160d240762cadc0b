import type { Place } from '#domain/finding.ts';
import type { Library, SettingsDocument } from '#library/library.ts';
import { placeAt } from '#library/place-at.ts';
import { quoted } from '#library/quoted.ts';
import { splitPage } from '#library/split-page.ts';
import type { KeyPath } from '#library/yaml-settings.ts';
import type { Rule } from '../rule.ts';

/** Shorter names are too often words of their own. */
const SHORTEST = 4;

interface Names {
  /** Finds every name, the longest first where one is part of another; `undefined` without a name to find. */
  readonly pattern: RegExp | undefined;
  /** Account by its name, and by its folder's name as texts spell it: "Acme" for `acme`. Names of the supplier are found too, and lead to none. */
  readonly accounts: ReadonlyMap<string, string>;
}

/** What is written for one customer must not name another. A copied account is where that happens. */
export const foreignAccount: Rule = {
  name: 'foreign-account',
  severity: 'warning',
  *check(library) {
    const names = namesIn(library);
    for (const document of library.documents) {
      const reader = readerOf(document);
      const own = reader === undefined ? undefined : library.accounts.get(reader)?.settings.name;
      if (reader === undefined || own === undefined) continue;
      for (const { text, placeOf } of textsOf(document)) {
        for (const { name, at } of foundIn(text, names)) {
          const other = names.accounts.get(name);
          if (other === undefined || other === reader || spaced(own).includes(name)) continue;
          yield {
            place: placeOf(at),
            message: `The words ${quoted(name)} are another customer’s name (${other}), so readers of ${reader} would learn of it.`,
            fix: 'write what is true of this account, or take the words out.',
          };
        }
      }
    }
  },
};

function namesIn({ accounts, site }: Library): Names {
  const customers = [...accounts.values()]
    .flatMap(({ id, settings }) => [[titled(id), id] as const, [spaced(settings.name), id] as const])
    .filter(([name]) => [...name].length >= SHORTEST);
  const vendor = site
    ? [site.settings.vendor.name, ...site.settings.vendor.otherNames, ...site.settings.vendor.products]
    : [];
  const supplier = new Set(vendor.map(spaced));
  const all = [...new Set([...customers.map(([name]) => name), ...supplier])].toSorted((a, b) => b.length - a.length);
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  const words = all.map((name) => name.split(' ').map(escaped).join('\\s+')).join('|');
  return {
    pattern: accounts.size < 2 ? undefined : new RegExp(`(?<!${letter})(?:${words})(?!${letter})`, 'gu'),
    accounts: new Map(customers.filter(([name]) => !supplier.has(name))),
  };
}

function foundIn(text: string, { pattern }: Names): { readonly name: string; readonly at: number }[] {
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: name, index }) => ({ name: spaced(name), at: index }));
}

/** The account that alone reads a file, `private.yaml` aside: that one is for nobody but the rep. */
function readerOf({ kind }: SettingsDocument): string | undefined {
  if (kind.kind === 'account') return kind.id;
  return kind.kind === 'page' ? kind.account : undefined;
}

/** Everything in a file that its readers see, each text with the place of an offset in it. */
function* textsOf({
  file,
  kind,
  settings,
}: SettingsDocument): Generator<{ text: string; placeOf: (at: number) => Place }> {
  for (const { text, path } of textsIn(settings.value, [])) {
    if (kind.kind === 'account' && path[0] === 'name') continue;
    yield { text, placeOf: () => settings.placeOf(path) };
  }
  if (kind.kind !== 'page') return;
  const { bodyStart } = splitPage(file.text);
  yield { text: file.text.slice(bodyStart), placeOf: (at) => placeAt(file.text, bodyStart + at, file.shownPath) };
}

function* textsIn(value: unknown, path: KeyPath): Generator<{ text: string; path: KeyPath }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) yield* textsIn((value as Record<string | number, unknown>)[step], [...path, step]);
}

/** A name on one line with single spaces, as two names are compared. */
function spaced(name: string): string {
  return name.trim().replace(/\s+/gu, ' ');
}

/** A folder's name as texts would spell it: `acme-foods` is "Acme Foods". */
function titled(id: string): string {
  return id.replace(/(^|-)(\p{L})/gu, (_, hyphen: string, letter: string) => (hyphen && ' ') + letter.toUpperCase());
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
