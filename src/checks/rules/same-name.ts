import type { Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { nameKey } from '#library/term-uses.ts';
import { listWords } from '../list-words.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A shared word that stands for two things is shared by nobody; two customers of one name are mixed up. */
export const sameName: Rule = {
  name: 'same-name',
  severity: 'error',
  *check(library) {
    yield* doubledTerms(library);
    yield* doubledAccounts(library);
  },
};

function* doubledTerms(library: Library): Generator<RuleFinding> {
  const first = new Map<string, { readonly id: string; readonly name: string }>();
  for (const { id, settings, placeOf } of library.terms.values()) {
    for (const [locale, name] of Object.entries(settings.name)) {
      const key = `${locale} ${nameKey(name, locale) || name}`;
      const twin = first.get(key);
      if (twin === undefined) first.set(key, { id, name });
      else
        yield {
          place: placeOf(['name', locale]),
          message: `The term ${quoted(twin.id)} is called ${quoted(twin.name)} and this one ${quoted(name)}, one name for two things, so buyers would be led to one of them and never learn of the other.`,
          fix: 'give one of them another name, or make one term of both.',
        };
    }
  }
}

/** A copied account whose name was never changed: its readers would get the other customer's microsite. */
function* doubledAccounts({ accounts }: Library): Generator<RuleFinding> {
  const nameOf = (name: string) => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
  for (const group of Map.groupBy(accounts.values(), ({ settings }) => nameOf(settings.name)).values()) {
    for (const account of group) {
      const others = group.filter((other) => other !== account).map(({ id }) => id);
      if (others.length === 0) continue;
      yield {
        place: account.placeOf(['name']),
        message: `The ${others.length === 1 ? 'account' : 'accounts'} ${listWords(others)} ${others.length === 1 ? 'has' : 'have'} the same name as ${account.id}, ${quoted(account.settings.name)}, so one customer could be sent what was written for another.`,
        fix: 'give the copy the name of its own customer, and read all of its texts again; or delete the copy.',
      };
    }
  }
}
