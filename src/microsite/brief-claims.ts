import type { BriefClaim } from '#domain/brief-material.ts';
import { claimCard } from './claim-card.ts';
import type { Microsite } from './microsite.ts';

/** Footnotes of these claims, by id. A figure that another source contradicts says so: a paper may not hide it. */
export function briefClaims(microsite: Microsite, ids: readonly string[]): Readonly<Record<string, BriefClaim>> {
  return Object.fromEntries(ids.toSorted().map((id) => [id, briefClaim(microsite, id)]));
}

function briefClaim(microsite: Microsite, id: string): BriefClaim {
  const { statement, figure, range, source, date, isIllustrative } = claimCard(microsite, id);
  return { statement, figure, range, source, date, isIllustrative, others: othersOf(microsite, id) };
}

function othersOf(microsite: Microsite, id: string): BriefClaim['others'] {
  const conflicts = [...microsite.library.conflicts.values()].filter(({ settings }) => settings.claims.includes(id));
  const others = new Set(conflicts.flatMap(({ settings }) => settings.claims).filter((other) => other !== id));
  return [...others].flatMap((other) => {
    const { figure, source } = claimCard(microsite, other);
    return figure === undefined ? [] : [{ figure, publisher: source.publisher }];
  });
}
