import { isFilmName } from '#library/film.ts';
import type { Library } from '#library/library.ts';
import { isPictureName } from '#library/picture.ts';
import type { Asset } from '#library/source-tree.ts';
import type { Rule } from '../rule.ts';

/** A picture or another file in a place that nothing shows it from. Texts are judged when they are read. */
export const unexpectedFile: Rule = {
  name: 'unexpected-file',
  severity: 'warning',
  *check(library) {
    for (const asset of library.assets.values()) {
      if (isExpected(asset, library)) continue;
      yield {
        place: { path: asset.shownPath },
        message: 'No page and no account shows this file, so buyers will not see it.',
        fix: 'put pictures and films into the folder images beside the page, name a logo in account.yaml, or delete the file.',
      };
    }
  },
};

function isExpected({ path }: Asset, { accounts }: Library): boolean {
  if (/^(accounts\/[^/]+\/)?pages\/[^/]+\/./u.test(path)) return isPictureName(path) || isFilmName(path);
  if (path.startsWith('voices/')) return true;
  const [, account = '', file] = /^accounts\/([^/]+)\/([^/]+)$/u.exec(path) ?? [];
  if (file === undefined) return false;
  const found = accounts.get(account);
  // An account with other faults may well name it.
  return found === undefined || found.settings.brand.logo === file;
}
