/**
 * Van der Eijk's coefficient of agreement A of ratings on an ordered scale.
 *
 * The distribution is taken apart into layers; each layer is a pattern of used and unused points with the agreement
 * `U · (1 − (S − 1) / (K − 1))`, where S points of K are used and U says how far they have one peak; A is their mean,
 * weighted by the answers in each layer. Source: C. van der Eijk, "Measuring agreement in ordered rating scales",
 * Quality & Quantity 35 (2001), 325–341.
 *
 * @param counts whole numbers from 0: how many chose each point, in the scale's order, unused points too; three points at least.
 * @returns 1 where all chose one point, 0 where each point was chosen equally often, −1 where half stand at either end;
 *   `undefined` where nobody chose, or on a scale of fewer than three points.
 */
export function agreementA(counts: readonly number[]): number | undefined {
  const total = sum(counts);
  if (total === 0 || counts.length < 3) return undefined;
  const levels = [...new Set(counts.filter((count) => count > 0))].toSorted((a, b) => a - b);
  const layers = levels.map((level, at) => {
    const pattern = counts.map((count) => count >= level);
    const answers = (level - (levels[at - 1] ?? 0)) * used(pattern);
    return (answers / total) * patternAgreement(pattern);
  });
  return sum(layers);
}

function patternAgreement(pattern: readonly boolean[]): number {
  return unimodality(pattern) * (1 - (used(pattern) - 1) / (pattern.length - 1));
}

/**
 * `((K − 2) · TU − (K − 1) · TDU) / ((K − 2) · (TU + TDU))`: TU counts the triples of points that read used, used,
 * unused or the reverse, TDU those that read used, unused, used. Without either there is nothing but one peak.
 */
function unimodality(pattern: readonly boolean[]): number {
  const points = pattern.length;
  let conforming = 0;
  let deviating = 0;
  for (let low = 0; low < points - 2; low += 1) {
    for (let middle = low + 1; middle < points - 1; middle += 1) {
      for (let high = middle + 1; high < points; high += 1) {
        if (pattern[low] && !pattern[middle] && pattern[high]) deviating += 1;
        else if (pattern[middle] && pattern[low] !== pattern[high]) conforming += 1;
      }
    }
  }
  if (conforming + deviating === 0) return 1;
  return ((points - 2) * conforming - (points - 1) * deviating) / ((points - 2) * (conforming + deviating));
}

const used = (pattern: readonly boolean[]): number => pattern.filter(Boolean).length;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
