import type { ClaimUnit } from '#domain/claim.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatFigure, regional } from './format.ts';

const SIGNIFICANT = 3;

/** From here on, decimals tell a reader nothing. */
const WHOLE_FROM = 100;

/** A figure to three significant digits, for a result that rests on assumptions: €5,230,617.60 gives "€5,230,000". */
export function formatAbout(value: number, unit: ClaimUnit, locale: Locale): string {
  return formatFigure(Number(value.toPrecision(SIGNIFICANT)), unit, locale);
}

/** A figure in whole units from a hundred on, with at most two decimals below. */
export function formatStep(value: number, unit: ClaimUnit, locale: Locale): string {
  const rounded = Math.abs(value) >= WHOLE_FROM ? Math.round(value) : Math.round(value * WHOLE_FROM) / WHOLE_FROM;
  // A negative zero would be shown with its sign.
  return formatFigure(rounded === 0 ? 0 : rounded, unit, locale);
}

/** A number short enough for the side of a chart: "1.2m", "500". */
export function formatShort(value: number, locale: Locale): string {
  return new Intl.NumberFormat(regional(locale), { notation: 'compact', maximumSignificantDigits: 2 }).format(value);
}
