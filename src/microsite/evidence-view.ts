import { type ClaimCard, type ConflictCard, claimCard, conflictCard } from './claim-card.ts';
import type { Microsite } from './microsite.ts';
import { type PageCard, pageCard } from './page-card.ts';
import { claimsUsed } from './used-in-body.ts';

export interface UsedClaim {
  readonly claim: ClaimCard;
  /** Pages of this microsite that rest on it, in reading order. */
  readonly pages: readonly PageCard[];
}

/** *Evidence*: what the pages of this microsite rest on. */
export interface EvidenceView {
  /** Conflicts of which at least one figure is used. */
  readonly conflicts: readonly ConflictCard[];
  /** Claims used, and the other side of each conflict, in the order of the ledger. */
  readonly claims: readonly UsedClaim[];
}

/** Claims and conflicts behind a microsite's pages. */
export function evidenceView(microsite: Microsite): EvidenceView {
  const { library, pages } = microsite;
  const usedOn = new Map<string, PageCard[]>();
  for (const page of pages) {
    for (const id of claimsUsed(library, page)) usedOn.set(id, [...(usedOn.get(id) ?? []), pageCard(microsite, page)]);
  }
  const conflicts = [...library.conflicts.values()].filter(({ settings }) =>
    settings.claims.some((id) => usedOn.has(id)),
  );
  const shown = new Set([...usedOn.keys(), ...conflicts.flatMap(({ settings }) => settings.claims)]);
  return {
    conflicts: conflicts.map(({ id }) => conflictCard(microsite, id)),
    claims: [...library.claims.keys()]
      .filter((id) => shown.has(id))
      .map((id) => ({ claim: claimCard(microsite, id), pages: usedOn.get(id) ?? [] })),
  };
}
