/** Check symbols at the end of a code. */
export const CHECKS = 3;

/** Longest word, checks included, for which the bound below holds: 2^5 − 1 symbols. */
export const LONGEST_WORD = 31;

// Powers of the primitive element of GF(32) under x^5 + x^2 + 1, and their logarithms.
const POWERS = new Uint8Array(62);
const LOGARITHMS = new Uint8Array(32);
for (let power = 0, value = 1; power < 31; power += 1) {
  POWERS[power] = value;
  POWERS[power + 31] = value;
  LOGARITHMS[value] = power;
  value = value & 16 ? (value << 1) ^ 0b100101 : value << 1;
}

function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : (POWERS[(LOGARITHMS[a] ?? 0) + (LOGARITHMS[b] ?? 0)] ?? 0);
}

/** Coefficients of (x + 2)(x + 4)(x + 8) below the leading 1, highest first; 2 is the primitive element. */
const GENERATOR = [2 ^ 4 ^ 8, times(2, 4) ^ times(2, 8) ^ times(4, 8), times(times(2, 4), 8)];

/**
 * The three check symbols of up to 28 symbols: a shortened Reed–Solomon code over GF(32).
 *
 * Two different words of one length, at most 31 symbols with their checks, differ in at least four of them. So every
 * slip in one, two or three symbols is noticed, and every swap of two symbols, which is a slip in two. Anything else
 * passes with a chance of 1 in 32 768.
 *
 * Sources: Reed and Solomon, "Polynomial Codes over Certain Finite Fields", 1960 (distance = checks + 1, by the
 * Singleton bound no code does better); MacWilliams and Sloane, "The Theory of Error-Correcting Codes", 1977, chapter 10.
 */
export function checkSymbols(word: readonly number[]): number[] {
  return word.reduce<number[]>(
    (rest, symbol) => {
      const lead = symbol ^ (rest[0] ?? 0);
      return GENERATOR.map((coefficient, at) => (rest[at + 1] ?? 0) ^ times(lead, coefficient));
    },
    [0, 0, 0],
  );
}

/** Whether the first `length` symbols are a word whose last three are its checks. */
export function hasRightChecks(symbols: ArrayLike<number>, length: number): boolean {
  if (length <= CHECKS || length > LONGEST_WORD) return false;
  for (let power = 1; power <= CHECKS; power += 1) {
    let sum = 0;
    for (let at = 0; at < length; at += 1) sum = times(sum, POWERS[power] ?? 0) ^ (symbols[at] ?? 0);
    if (sum !== 0) return false;
  }
  return true;
}
