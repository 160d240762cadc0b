import type { ClaimUnit } from '#domain/claim.ts';
import type { Day } from '#domain/ids.ts';
import type { Locale } from '#domain/local-text.ts';
import { unitStrings } from './unit-strings.ts';

const DURATIONS = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
} as const satisfies Partial<Record<ClaimUnit, string>>;

/** A day for reading: "12 November 2026". Always of the day itself, whatever the time zone. */
export function formatDay(day: Day, locale: Locale): string {
  return new Intl.DateTimeFormat(regional(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A month for reading: "November 2026". @param month `YYYY-MM` */
export function formatMonth(month: string, locale: Locale): string {
  return new Intl.DateTimeFormat(regional(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A time of day, `HH:MM`, for reading: "14:00". */
export function formatClock(clock: string, locale: Locale): string {
  return new Intl.DateTimeFormat(regional(locale), { timeStyle: 'short', timeZone: 'UTC' }).format(
    new Date(`2026-01-01T${clock}:00Z`),
  );
}

/** A time zone for reading: "United Kingdom Time". The day matters to places that have changed theirs. */
export function formatZone(zone: string, day: Day, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(regional(locale), {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date(`${day}T12:00:00Z`));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** A number with the language's digits and separators, at most two decimals. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(regional(locale), { maximumFractionDigits: 2 }).format(value);
}

/** Names as a list: "Finance, Quality and Legal". */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(regional(locale), { type: 'conjunction' }).format(items);
}

/** A sum of money without superfluous decimals: "€390". */
export function formatMoney(value: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(regional(locale), {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value);
}

/** A part of a whole, given in percent: 3.1 gives "3.1%". */
export function formatPercent(value: number, locale: Locale): string {
  return new Intl.NumberFormat(regional(locale), { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
}

/** A figure with its unit: "187 minutes", "3.1%", "€390", "0.3°C". `count` gives the number alone; its noun follows. */
export function formatFigure(value: number, unit: ClaimUnit, locale: Locale): string {
  if (unit === 'percent') return formatPercent(value, locale);
  if (unit === 'count') return formatNumber(value, locale);
  if (unit === 'times') return unitStrings(locale).times(formatNumber(value, locale));
  if (unit === 'celsius') return formatUnit(value, 'celsius', 'short', locale);
  if (unit in DURATIONS) return formatUnit(value, DURATIONS[unit as keyof typeof DURATIONS], 'long', locale);
  return formatMoney(value, unit, locale);
}

function formatUnit(value: number, unit: string, unitDisplay: 'long' | 'short', locale: Locale): string {
  return new Intl.NumberFormat(regional(locale), { style: 'unit', unit, unitDisplay, maximumFractionDigits: 2 }).format(
    value,
  );
}

/** English is written the British way, as the content is; other languages in their own way. */
export function regional(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
