/** The best mark; the worst is 0. */
export const HIGHEST_MARK = 5;

/** The largest weight that can be typed. */
export const HIGHEST_WEIGHT = 100;

/** Suppliers that can be compared at once. */
export const MOST_SUPPLIERS = 6;

export interface WeightedCriterion {
  readonly id: string;
  /** Any size from 0: what counts is its part of the sum. */
  readonly weight: number;
  readonly isMust: boolean;
}

export interface MarkedSupplier {
  readonly id: string;
  /** By criterion, 0 to 5; one that is not known is absent. */
  readonly marks: Readonly<Record<string, number>>;
}

export interface SupplierResult {
  readonly id: string;
  /** Weighted mean of the marks, 0 to 5, if everything that is not known turns out worst. */
  readonly low: number;
  /** The same if everything turns out best; equal to `low` when all is known. */
  readonly high: number;
  /** Criteria that count and are not known yet. */
  readonly open: number;
  /** Musts that are not met, by criterion: no total makes up for one. */
  readonly fails: readonly string[];
  /** Musts that are not known yet, by criterion. */
  readonly unproved: readonly string[];
  /** Best and worst place among those that fail no must, 1 first; `undefined` for who fails one. */
  readonly places: readonly [best: number, worst: number] | undefined;
}

export interface ScorecardResult {
  /** In the order given. */
  readonly suppliers: readonly SupplierResult[];
  /**
   * `few`: nothing to compare yet. `none`: every one fails a must. `one`: first, whatever is still open. `tie`: equal
   * and all known. `open`: marks that are not known can still decide.
   */
  readonly verdict: 'few' | 'none' | 'one' | 'tie' | 'open';
  /** Suppliers that can come first, in the order given. */
  readonly first: readonly string[];
}

/** Differences below this are rounding, not a lead. */
const SAME = 1e-9;

/** Each criterion's part of the sum of weights, 0 to 1; `undefined` when nothing weighs anything. */
export function weightShares(criteria: readonly WeightedCriterion[]): Readonly<Record<string, number>> | undefined {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? Object.fromEntries(criteria.map(({ id, weight }) => [id, weight / total])) : undefined;
}

/**
 * Compares suppliers by the weighted mean of their marks. What is not known is never taken for zero: it leaves a range.
 *
 * @param pass the mark from which a must is met.
 * @returns `undefined` when nothing weighs anything.
 */
export function scorecardResult(
  criteria: readonly WeightedCriterion[],
  suppliers: readonly MarkedSupplier[],
  pass: number,
): ScorecardResult | undefined {
  const shares = weightShares(criteria);
  if (!shares) return undefined;
  const totals = suppliers.map((supplier) => totalOf(criteria, shares, supplier, pass));
  const eligible = totals.filter(({ fails }) => fails.length === 0);
  const first = contenders(eligible);
  return {
    suppliers: totals.map((total) => ({ ...total, places: placesOf(total, eligible) })),
    verdict: suppliers.length < 2 ? 'few' : verdictOf(first),
    first: first.map(({ id }) => id),
  };
}

type Total = Omit<SupplierResult, 'places'>;

function totalOf(
  criteria: readonly WeightedCriterion[],
  shares: Readonly<Record<string, number>>,
  { id, marks }: MarkedSupplier,
  pass: number,
): Total {
  const markOf = (criterion: WeightedCriterion) =>
    Object.hasOwn(marks, criterion.id) ? marks[criterion.id] : undefined;
  const mean = (whereOpen: number) =>
    criteria.reduce((sum, criterion) => sum + (shares[criterion.id] ?? 0) * (markOf(criterion) ?? whereOpen), 0);
  const musts = criteria.filter(({ isMust }) => isMust);
  return {
    id,
    low: mean(0),
    high: mean(HIGHEST_MARK),
    open: criteria.filter((criterion) => criterion.weight > 0 && markOf(criterion) === undefined).length,
    fails: musts.filter((criterion) => (markOf(criterion) ?? pass) < pass).map((criterion) => criterion.id),
    unproved: musts.filter((criterion) => markOf(criterion) === undefined).map((criterion) => criterion.id),
  };
}

/** Those whom nobody beats for certain. Who may still fail a must beats nobody for certain. */
function contenders(eligible: readonly Total[]): Total[] {
  const sure = eligible.filter(({ unproved }) => unproved.length === 0);
  const bar = Math.max(0, ...sure.map(({ low }) => low));
  return eligible.filter(({ high }) => high >= bar - SAME);
}

function verdictOf(first: readonly Total[]): ScorecardResult['verdict'] {
  const [only] = first;
  if (!only) return 'none';
  const isProved = first.every(({ unproved }) => unproved.length === 0);
  if (!isProved) return 'open';
  if (first.length === 1) return 'one';
  return first.every(({ open, low }) => open === 0 && Math.abs(low - only.low) <= SAME) ? 'tie' : 'open';
}

function placesOf(mine: Total, eligible: readonly Total[]): SupplierResult['places'] {
  if (mine.fails.length > 0) return undefined;
  const others = eligible.filter(({ id }) => id !== mine.id);
  const surelyAhead = others.filter(({ low }) => low > mine.high + SAME).length;
  const maybeAhead = others.filter(({ high }) => high > mine.low + SAME).length;
  return [surelyAhead + 1, maybeAhead + 1];
}
