import type { Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { listWords } from '../list-words.ts';
import { indexPages, pageFiles } from '../page-index.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Two things at one address: readers would get one of them, and nobody knows which. */
export const addressCollision: Rule = {
  name: 'address-collision',
  severity: 'error',
  *check(library) {
    yield* doubledPages(library);
    yield* doubledTokens(library);
  },
};

function* doubledPages(library: Library): Generator<RuleFinding> {
  const { common } = indexPages(library);
  for (const { file, slug, account } of pageFiles(library)) {
    if (account === undefined || !common.has(slug)) continue;
    yield {
      place: { path: file.shownPath },
      message: `There is a common page called ${quoted(slug)}, and this one would take its address, so readers of ${account} would miss one of the two.`,
      fix: 'rename this file, and the links to it.',
    };
  }
}

function* doubledTokens(library: Library): Generator<RuleFinding> {
  for (const group of Map.groupBy(library.accounts.values(), ({ settings }) => settings.token).values()) {
    for (const account of group) {
      const others = group.filter((other) => other !== account).map(({ id }) => id);
      if (others.length === 0) continue;
      yield {
        place: account.placeOf(['token']),
        message: `The ${others.length === 1 ? 'account' : 'accounts'} ${listWords(others)} ${others.length === 1 ? 'has' : 'have'} the same token as ${account.id}, so whoever has one link could guess the other.`,
        fix: 'change it in the copy; the account whose link was already sent keeps its token; "npm run token" makes one.',
      };
    }
  }
}
