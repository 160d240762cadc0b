import type { Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
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
  const first = new Map<string, string>();
  for (const { id, settings, placeOf } of library.accounts.values()) {
    const twin = first.get(settings.token);
    if (twin === undefined) first.set(settings.token, id);
    else
      yield {
        place: placeOf(['token']),
        message: `The account ${twin} has the same token, so whoever has one link could guess the other.`,
        fix: 'make another token with "npm run token".',
      };
  }
}
