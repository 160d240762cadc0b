/**
 * Kendall's coefficient of concordance W of lists of favourites, most important first. Objects that somebody left out
 * share the mean of the ranks that remain, and ties are corrected for.
 *
 * @param rankings one list for each person. Objects that are not in `objects`, repeats and empty lists do not count.
 * @param objects everything that could be chosen.
 * @returns 0 (no agreement) to 1 (the same list from everybody); `undefined` with fewer than two lists or two objects.
 */
export function kendallW(rankings: readonly (readonly number[])[], objects: readonly number[]): number | undefined {
  return concordanceOfRanks(ranksOf(rankings, objects).map(({ ranks }) => ranks));
}

/**
 * The rank of each object in each list that counts: 1, 2, 3 … for those chosen, the mean of the ranks left for all others.
 *
 * @returns for each list that names an object at all, its place in `rankings` and its ranks in the order of `objects`.
 */
export function ranksOf(
  rankings: readonly (readonly number[])[],
  objects: readonly number[],
): { list: number; ranks: number[] }[] {
  return rankings.flatMap((ranking, list) => {
    const chosen = [...new Set(ranking)].filter((object) => objects.includes(object));
    if (chosen.length === 0) return [];
    const shared = (chosen.length + 1 + objects.length) / 2;
    const ranks = objects.map((object) => (chosen.includes(object) ? chosen.indexOf(object) + 1 : shared));
    return [{ list, ranks }];
  });
}

/**
 * `W = 12 S / (m² (n³ − n) − m T)`, where S is the sum of squared deviations of the n rank sums from their mean, m the
 * number of judges, and T the sum of `t³ − t` over every group of t tied ranks of every judge. Source: M. G. Kendall and
 * B. Babington Smith, "The problem of m rankings", Annals of Mathematical Statistics 10 (1939); with ties S. Siegel and
 * N. J. Castellan, "Nonparametric statistics for the behavioral sciences" (1988).
 *
 * @param ranks one row for each judge, a rank for each object, ties as mean ranks; rows of one length.
 * @returns `undefined` with fewer than two judges or two objects, or where every judge ties everything.
 */
export function concordanceOfRanks(ranks: readonly (readonly number[])[]): number | undefined {
  const judges = ranks.length;
  const objects = ranks[0]?.length ?? 0;
  if (judges < 2 || objects < 2) return undefined;
  const sums = Array.from({ length: objects }, (_, object) => sum(ranks.map((row) => row[object] ?? 0)));
  const mean = sum(sums) / objects;
  const deviations = sum(sums.map((total) => (total - mean) ** 2));
  const ties = sum(ranks.map(tieCorrection));
  const most = judges ** 2 * (objects ** 3 - objects) - judges * ties;
  return most === 0 ? undefined : (12 * deviations) / most;
}

function tieCorrection(row: readonly number[]): number {
  const groups = [...new Set(row)].map((rank) => row.filter((other) => other === rank).length);
  return sum(groups.map((size) => size ** 3 - size));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
