import type { Locale } from '#domain/local-text.ts';
import { type ScorecardResult, scorecardResult, weightShares } from '#domain/scorecard-result.ts';
import { type WeightChange, weightChanges } from '#domain/scorecard-sensitivity.ts';
import type { ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import {
  comparedSuppliers,
  type OwnCriterion,
  ownCriteria,
  type TypedSupplier,
  typedSuppliers,
} from '#state/scorecard-values.ts';
import type { SlotValues } from '#state/slots.ts';

/** A scorecard as the group has filled it in, and what follows from it. */
export interface ScorecardModel {
  readonly criteria: readonly OwnCriterion[];
  /** All columns, empty ones too. */
  readonly suppliers: readonly TypedSupplier[];
  /** Those that are compared. */
  readonly compared: readonly TypedSupplier[];
  /** Part of all weights by criterion, 0 to 1; `undefined` when nothing weighs anything. A wrong weight is not counted. */
  readonly shares: Readonly<Record<string, number>> | undefined;
  /** Criteria whose weight cannot be read. */
  readonly wrong: readonly string[];
  /** `undefined` while a weight cannot be read or nothing weighs anything. */
  readonly result: ScorecardResult | undefined;
  /** `undefined` while there is no first place to change. */
  readonly changes: readonly WeightChange[] | undefined;
  /** Whether an invented supplier stands there. */
  readonly isExample: boolean;
}

/** Everything that a scorecard shows, from what stands in it. */
export function scorecardModel(
  { criteria: proposed, pass, example }: ScorecardCard,
  values: SlotValues,
  locale: Locale,
): ScorecardModel {
  const criteria = ownCriteria(proposed, values, locale);
  const suppliers = typedSuppliers(proposed, values);
  const compared = comparedSuppliers(suppliers);
  const wrong = criteria.filter(({ weight }) => weight === undefined).map(({ id }) => id);
  const weighted = criteria.map(({ id, weight = 0, isMust }) => ({ id, weight, isMust }));
  const isSound = wrong.length === 0;
  return {
    criteria,
    suppliers,
    compared,
    shares: weightShares(weighted),
    wrong,
    result: isSound ? scorecardResult(weighted, compared, pass) : undefined,
    changes: isSound ? weightChanges(weighted, compared, pass) : undefined,
    isExample: suppliers.some((typed) => example.some(({ name }) => name.text === typed.name.trim())),
  };
}
