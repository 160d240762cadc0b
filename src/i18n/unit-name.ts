import type { ClaimUnit } from '#domain/claim.ts';
import type { Locale } from '#domain/local-text.ts';
import { celsiusStyle, currencyStyle, regional } from './format.ts';

/** A unit as it stands beside a field that holds the number: "%", "€" («یورو» in Arabic script), "minutes"; empty for `count`, whose noun follows. */
export function unitName(value: number, unit: ClaimUnit, locale: Locale): string {
  if (unit === 'count') return '';
  if (unit === 'times') return '×';
  const parts = new Intl.NumberFormat(regional(locale), styleOf(unit, locale)).formatToParts(value);
  return parts.find(({ type }) => type === 'unit' || type === 'currency' || type === 'percentSign')?.value ?? '';
}

function styleOf(unit: Exclude<ClaimUnit, 'count' | 'times'>, locale: Locale): Intl.NumberFormatOptions {
  if (unit === 'percent') return { style: 'percent' };
  if (unit === 'celsius') return celsiusStyle(locale);
  if (/^[A-Z]{3}$/u.test(unit)) return currencyStyle(unit, locale);
  return { style: 'unit', unit: unit.replace(/s$/u, ''), unitDisplay: 'long' };
}
