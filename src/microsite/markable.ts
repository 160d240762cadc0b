import type { Said } from '#domain/local-text.ts';
import { claimTarget, pageTarget } from '#domain/mark-target.ts';
import { evidenceView } from './evidence-view.ts';
import type { Microsite } from './microsite.ts';

/** A sentence of the site that readers can mark. */
export interface Markable {
  /** `page:<slug>` or `claim:<id>`. */
  readonly target: string;
  /** The takeaway, or the claim with its figure. */
  readonly text: Said;
  readonly figure: string | undefined;
  /** Where it stands. */
  readonly href: string;
}

/** Every sentence of a microsite that can be marked: takeaways in reading order, then claims in the order of the ledger. */
export function markables(microsite: Microsite): Markable[] {
  const takeaways = microsite.pages.map(({ id, locale, settings }) => ({
    target: pageTarget(id),
    text: { text: settings.takeaway, locale },
    figure: undefined,
    href: microsite.href({ page: id }),
  }));
  const claims = evidenceView(microsite).claims.map(({ claim }) => ({
    target: claimTarget(claim.id),
    text: claim.statement,
    figure: claim.figure,
    href: claim.href,
  }));
  return [...takeaways, ...claims];
}
