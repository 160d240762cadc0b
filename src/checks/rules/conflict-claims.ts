import type { Claim } from '#domain/claim.ts';
import type { Entry } from '#library/library.ts';
import { quoted } from '#library/quoted.ts';
import { listWords } from '../list-words.ts';
import type { Rule } from '../rule.ts';

/** A conflict is between figures that measure the same thing and differ. */
export const conflictClaims: Rule = {
  name: 'conflict-claims',
  severity: 'error',
  *check(library) {
    for (const { id, settings, placeOf } of library.conflicts.values()) {
      const claims = settings.claims.flatMap((claim) => library.claims.get(claim) ?? []);
      if (claims.length < settings.claims.length) continue;
      const place = placeOf(['claims']);
      const metrics = [...new Set(claims.map((claim) => claim.settings.metric))];
      if (metrics.length > 1)
        yield {
          place,
          message: `The claims of the conflict ${quoted(id)} measure different things (${listWords(metrics)}), so buyers would compare what cannot be compared.`,
          fix: 'name claims with one metric, or correct their "metric".',
        };
      else if (new Set(claims.map(figureOf)).size < claims.length)
        yield {
          place,
          message: `Two claims of the conflict ${quoted(id)} say the same, so buyers would see a conflict that is none.`,
          fix: 'name claims with different values, or delete the conflict.',
        };
    }
  },
};

function figureOf({ id, settings: { value, unit, per, statement } }: Entry<Claim>): string {
  return value === undefined ? `${id} ${JSON.stringify(statement)}` : JSON.stringify([value, unit, per]);
}
