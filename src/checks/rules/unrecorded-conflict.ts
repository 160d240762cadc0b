import type { Claim } from '#domain/claim.ts';
import type { LocalText } from '#domain/local-text.ts';
import type { Entry, Library } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import type { Rule } from '../rule.ts';
import { spellPlace } from '../spell-place.ts';

/** Two figures for one thing, and nothing that says why they differ. */
export const unrecordedConflict: Rule = {
  name: 'unrecorded-conflict',
  severity: 'error',
  *check(library) {
    // A record in a file that cannot be used may well name both.
    if (library.known.conflict.size > library.conflicts.size) return;
    for (const group of byMetric(library)) {
      for (const [at, claim] of group.entries()) {
        const other = group
          .slice(0, at)
          .find((earlier) => differ(earlier, claim) && !isRecorded(library, earlier, claim));
        if (other)
          yield {
            place: claim.placeOf(['value']),
            message: `The claims ${quoted(other.id)} (${spellPlace(other.placeOf(['value']))}) and ${quoted(claim.id)} say ${figureOf(other)} and ${figureOf(claim)} for one thing, ${quoted(claim.settings.metric)}, and no conflict names both, so buyers who find the two would trust neither.`,
            fix: 'add a conflict that names both, below "conflicts" in a file in claims/; or give the one that measures something else a "metric" of its own.',
          };
      }
    }
  },
};

function byMetric({ claims }: Library): readonly (readonly Entry<Claim>[])[] {
  return [...Map.groupBy(claims.values(), ({ settings }) => settings.metric).values()];
}

/** Whether two figures count the same and are not the same. Without a unit or a noun in common they cannot be compared. */
function differ({ settings: a }: Entry<Claim>, { settings: b }: Entry<Claim>): boolean {
  if (a.value === undefined || b.value === undefined) return false;
  return a.value !== b.value && a.unit === b.unit && isSameNoun(a.per, b.per);
}

function isSameNoun(a: LocalText | undefined, b: LocalText | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Object.entries(a).some(([locale, text]) => Object.hasOwn(b, locale) && b[locale] === text);
}

function isRecorded({ conflicts }: Library, a: Entry<Claim>, b: Entry<Claim>): boolean {
  return [...conflicts.values()].some(({ settings: { claims } }) => claims.includes(a.id) && claims.includes(b.id));
}

function figureOf({ settings: { value, unit } }: Entry<Claim>): string {
  return unit === undefined || unit === 'count' ? `${value}` : `${value} ${unit}`;
}
