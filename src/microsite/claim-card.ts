import type { Claim } from '#domain/claim.ts';
import type { Day } from '#domain/ids.ts';
import type { Locale, Said } from '#domain/local-text.ts';
import { formatFigure } from '#i18n/format.ts';
import type { Microsite } from './microsite.ts';
import { personName, sourceLocaleOf } from './person-name.ts';

/** One figure or statement of the ledger as a reader sees it. */
export interface ClaimCard {
  readonly id: string;
  readonly statement: Said;
  /** Figure with unit and noun: "€390 per load"; `undefined` for a statement without one. */
  readonly figure: string | undefined;
  readonly range: { readonly low: string; readonly high: string } | undefined;
  readonly source: Claim['source'];
  /** Language of the source's title and publisher: they are written once, in the site's source language. */
  readonly sourceLocale: Locale;
  readonly date: Day;
  readonly owner: string;
  readonly isIllustrative: boolean;
  readonly method: Said | undefined;
  /** Its anchor on *Evidence*. */
  readonly href: string;
}

/** The card of a claim. @throws if no such claim exists, which the checks rule out. */
export function claimCard(microsite: Microsite, id: string): ClaimCard {
  const { library, say } = microsite;
  const claim = library.claims.get(id)?.settings;
  if (!claim) throw new Error(`No claim is called "${id}".`);
  const { range, unit } = claim;
  return {
    id,
    statement: say(claim.statement),
    figure: figureOf(claim, microsite),
    range: range &&
      unit && {
        low: formatFigure(range[0], unit, microsite.locale),
        high: formatFigure(range[1], unit, microsite.locale),
      },
    source: claim.source,
    sourceLocale: sourceLocaleOf(microsite),
    date: claim.date,
    owner: personName(microsite, claim.owner).text,
    isIllustrative: claim.illustrative,
    method: claim.method && say(claim.method),
    href: `${microsite.href('evidence')}#${id}`,
  };
}

function figureOf({ value, unit, per }: Claim, { locale, say }: Microsite): string | undefined {
  if (value === undefined || unit === undefined) return undefined;
  const figure = formatFigure(value, unit, locale);
  return per ? `${figure} ${say(per).text}` : figure;
}

/** Claims that measure the same thing and differ. */
export interface ConflictCard {
  readonly id: string;
  readonly question: Said;
  readonly claims: readonly ClaimCard[];
  readonly why: Said;
  readonly decide: Said;
}

/** The card of a conflict. @throws if no such conflict exists, which the checks rule out. */
export function conflictCard(microsite: Microsite, id: string): ConflictCard {
  const conflict = microsite.library.conflicts.get(id)?.settings;
  if (!conflict) throw new Error(`No conflict is called "${id}".`);
  return {
    id,
    question: microsite.say(conflict.question),
    claims: conflict.claims.map((claim) => claimCard(microsite, claim)),
    why: microsite.say(conflict.why),
    decide: microsite.say(conflict.decide),
  };
}
