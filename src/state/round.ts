const FIRST_YEAR = 2026;
const ROUND = /^(\d{4})-(0[1-9]|1[0-2])$/u;

/** Months that a code can name: January 2026 to April 2111. */
export const MOST_ROUNDS = 1024;

/** Months since January 2026, 0 to 1023, of a round `YYYY-MM`; `undefined` for anything else. */
export function roundNumber(round: string): number | undefined {
  const [, year, month] = ROUND.exec(round) ?? [];
  const number = (Number(year) - FIRST_YEAR) * 12 + Number(month) - 1;
  return number >= 0 && number < MOST_ROUNDS ? number : undefined;
}

/** The round `YYYY-MM` of a number of months since January 2026. */
export function roundOfNumber(number: number): string {
  return `${FIRST_YEAR + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
