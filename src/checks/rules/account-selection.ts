import type { Account } from '#domain/account.ts';
import type { Entry, Library } from '#library/library.ts';
import { useOneOf } from '#library/nearest.ts';
import { quoted } from '#library/quoted.ts';
import { indexPages, leavesOut, type PageIndex } from '../page-index.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** An account that selects pages which do not exist, or none at all. */
export const accountSelection: Rule = {
  name: 'account-selection',
  severity: 'error',
  *check(library) {
    const index = indexPages(library);
    yield* unknownPages(library, index);
    for (const account of library.accounts.values()) yield* emptySelection(account, index);
  },
};

function* unknownPages({ documents }: Library, index: PageIndex): Generator<RuleFinding> {
  for (const { kind, references } of documents) {
    if (kind.kind !== 'account') continue;
    for (const { to, id, place, setting } of references) {
      if (to !== 'page' || (setting !== 'only' && setting !== 'except') || index.common.has(id)) continue;
      const isOwn = index.own.get(kind.id)?.has(id);
      yield {
        place,
        message: isOwn
          ? `${quoted(id)} is a page of this account's own, which it always has, so naming it here would change nothing for its readers.`
          : `No common page is called ${quoted(id)}, so the account would not get the pages that you meant.`,
        fix: isOwn ? 'take it out here.' : useOneOf(id, index.common, 'take it out'),
      };
    }
  }
}

function* emptySelection(account: Entry<Account>, { common, own }: PageIndex): Generator<RuleFinding> {
  const { pages } = account.settings;
  if (pages === undefined || common.size === 0 || own.get(account.id)?.size) return;
  // A selection of unknown pages alone is reported page by page.
  if ('only' in pages || [...common].some((slug) => !leavesOut(account, slug))) return;
  yield {
    place: account.placeOf(['pages']),
    message: 'The account leaves out every page, so its readers would find an empty site.',
    fix: 'take some pages out of "except".',
  };
}
