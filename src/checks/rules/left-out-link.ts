import type { Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { linkFaults } from '../link-faults.ts';
import { bringBack, indexPages, leavesOut } from '../page-index.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** A link to a page that exists, but that an account leaves out. The reader sees its words without a link. */
export const leftOutLink: Rule = {
  name: 'left-out-link',
  severity: 'warning',
  *check(library) {
    yield* linkFaults(library, 'left-out-link');
    yield* accountSettings(library);
  },
};

/** Pages that an account names as a help and leaves out at the same time. */
function* accountSettings(library: Library): Generator<RuleFinding> {
  const { own } = indexPages(library);
  for (const account of library.accounts.values()) {
    const { stakes, questions } = account.settings;
    const named = [
      { page: stakes.waiting?.page, at: ['stakes', 'waiting', 'page'] },
      { page: stakes.trying?.page, at: ['stakes', 'trying', 'page'] },
      ...questions.map(({ page }, index) => ({ page, at: ['questions', index, 'page'] })),
    ];
    for (const { page, at } of named) {
      if (page === undefined || own.get(account.id)?.has(page) || !leavesOut(account, page)) continue;
      yield {
        place: account.placeOf(at),
        message: `The page ${quoted(page)} should help here, and the account leaves it out, so its readers would get no link.`,
        fix: `${bringBack([account], page)}; or name another page.`,
      };
    }
  }
}
