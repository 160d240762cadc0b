import { fileKind } from '#library/file-kind.ts';
import type { Library } from '#library/library.ts';
import type { Rule } from '../rule.ts';

/** A site without a page has nothing to read. */
export const noPages: Rule = {
  name: 'no-pages',
  severity: 'error',
  *check(library) {
    if (hasFile(library, 'page')) return;
    yield {
      place: { path: `${library.shownRoot}/pages` },
      message: 'There is no page yet, so buyers would find an empty site.',
      fix: 'add a page, such as pages/en/what-waiting-costs.mdx.',
    };
  },
};

/** A site without an account has no link to send. */
export const noAccounts: Rule = {
  name: 'no-accounts',
  severity: 'error',
  *check(library) {
    if (hasFile(library, 'account')) return;
    yield {
      place: { path: `${library.shownRoot}/accounts` },
      message: 'There is no account yet, so there would be no link to send to anybody.',
      fix: 'add an account, such as accounts/example/account.yaml.',
    };
  },
};

function hasFile({ files }: Library, wanted: 'page' | 'account'): boolean {
  return [...files.keys()].some((path) => fileKind(path)?.kind === wanted);
}
