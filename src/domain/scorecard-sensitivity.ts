import {
  type MarkedSupplier,
  type ScorecardResult,
  scorecardResult,
  type WeightedCriterion,
  weightShares,
} from './scorecard-result.ts';

/** How far one criterion's weight must move, the others keeping their proportions, until another supplier is first. */
export interface WeightChange {
  readonly criterion: string;
  /** Its part of all weights as it is, 0 to 1. */
  readonly from: number;
  /** The part beyond which the first place changes, 0 to 1: beyond upwards if larger than `from`, else downwards. */
  readonly to: number;
  /** The supplier that would then be first. */
  readonly first: string;
}

/**
 * For each criterion the smallest change of its weight that gives the first place to another supplier.
 *
 * With the lead D over the other criteria and the difference d of the marks on this one, the two are level where
 * D + w·d = 0 (Triantaphyllou and Sánchez, Decision Sciences 28, 1997: the most critical criterion of a weighted sum).
 *
 * @returns smallest change first, equal ones in the order given; empty when no single weight can do it; `undefined`
 * while nobody is first for certain or marks are open, because there is no first place to change.
 */
export function weightChanges(
  criteria: readonly WeightedCriterion[],
  suppliers: readonly MarkedSupplier[],
  pass: number,
): WeightChange[] | undefined {
  const result = scorecardResult(criteria, suppliers, pass);
  const shares = weightShares(criteria);
  if (!result || !shares || result.verdict !== 'one' || hasOpenMarks(result)) return undefined;
  const eligible = suppliers.filter(({ id }) => result.suppliers.some((one) => one.id === id && one.places));
  const leader = eligible.find(({ id }) => id === result.first[0]);
  if (!leader) return undefined;
  const others = eligible.filter((supplier) => supplier !== leader);
  return criteria
    .flatMap(({ id }) => smallest(others.flatMap((other) => changeFor(id, shares, leader, other))))
    .toSorted((a, b) => distance(a) - distance(b));
}

function hasOpenMarks({ suppliers }: ScorecardResult): boolean {
  return suppliers.some(({ open, places }) => places !== undefined && open > 0);
}

function changeFor(
  criterion: string,
  shares: Readonly<Record<string, number>>,
  leader: MarkedSupplier,
  other: MarkedSupplier,
): WeightChange[] {
  const difference = (id: string) => (leader.marks[id] ?? 0) - (other.marks[id] ?? 0);
  const rest = Object.keys(shares).filter((id) => id !== criterion);
  const lead = rest.reduce((sum, id) => sum + (shares[id] ?? 0) * difference(id), 0);
  const level = -lead / difference(criterion);
  const weightOfRest = rest.reduce((sum, id) => sum + (shares[id] ?? 0), 0);
  if (!(Number.isFinite(level) && level > 1e-9) || weightOfRest <= 0) return [];
  return [{ criterion, from: shares[criterion] ?? 0, to: level / (weightOfRest + level), first: other.id }];
}

function smallest(changes: readonly WeightChange[]): WeightChange[] {
  return changes.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

/** Rounded, so that equal changes stay in their order. */
function distance({ from, to }: WeightChange): number {
  return Math.round(Math.abs(to - from) * 1e9);
}
