import type { ClaimUnit } from '#domain/claim.ts';
import type { Day } from '#domain/ids.ts';
import type { Locale } from '#domain/local-text.ts';
import { scriptOf } from './script.ts';
import { unitStrings } from './unit-strings.ts';

const DURATIONS = {
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
} as const satisfies Partial<Record<ClaimUnit, string>>;

/** Between words and numbers that belong on one line; narrow ones too, which some versions of ICU write. */
const NO_BREAK = '\u00a0';
const SPACE = /[ \u202f]/gu;

/** Arabic letter mark: what follows is ordered as after Arabic letters, and a text that begins with it is right to left. */
const ARABIC_MARK = '\u061c';
const PERCENT_SIGN = /[\u200e\u200f\u061c]*([%٪])[\u200e\u200f\u061c]*/u;

/** A day for reading: "12 November 2026". Always of the day itself, whatever the time zone. */
export function formatDay(day: Day, locale: Locale): string {
  return onOneLine(datePartsOf(`${day}T00:00:00Z`, { dateStyle: 'long' }, locale), locale);
}

/** A month for reading: "November 2026", month and year in the order of a whole day. @param month `YYYY-MM` */
export function formatMonth(month: string, locale: Locale): string {
  const instant = `${month}-01T00:00:00Z`;
  const parts = datePartsOf(instant, { month: 'long', year: 'numeric' }, locale);
  const order = (all: readonly Intl.DateTimeFormatPart[]) =>
    all.map(({ type }) => type).filter((type) => type === 'month' || type === 'year');
  const [first] = order(datePartsOf(instant, { dateStyle: 'long' }, locale));
  const [written, other] = order(parts);
  const place = (type: string) => (type === written ? other : type === other ? written : undefined);
  const swapped = parts.map((part) => parts.find(({ type }) => type === place(part.type)) ?? part);
  return onOneLine(first === written ? parts : swapped, locale);
}

function datePartsOf(instant: string, options: Intl.DateTimeFormatOptions, locale: Locale): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(regional(locale), { ...options, timeZone: 'UTC' }).formatToParts(new Date(instant));
}

/** In Cyrillic script neither a day and its month nor a year and its word may be parted by a line's end. */
function onOneLine(parts: readonly Intl.DateTimeFormatPart[], locale: Locale): string {
  const isCyrillic = scriptOf(locale) === 'Cyrl';
  const isBound = (before: string | undefined) => isCyrillic && (before === 'day' || before === 'year');
  return parts.map(({ value }, at) => (isBound(parts[at - 1]?.type) ? value.replace(SPACE, NO_BREAK) : value)).join('');
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
  const { format } = new Intl.NumberFormat(regional(locale), { maximumFractionDigits: 2 });
  return inScript(format(value), locale);
}

/** A sum of money without superfluous decimals: "€390"; in Arabic script with the currency's name. */
export function formatMoney(value: number, currency: string, locale: Locale): string {
  const { format } = new Intl.NumberFormat(regional(locale), {
    ...currencyStyle(currency, locale),
    trailingZeroDisplay: 'stripIfInteger',
  });
  return inScript(format(value), locale);
}

/** How a currency is written: by its sign; by its name in Arabic script, where a sign stands on the wrong side. */
export function currencyStyle(currency: string, locale: Locale): Intl.NumberFormatOptions {
  return { style: 'currency', currency, currencyDisplay: scriptOf(locale) === 'Arab' ? 'name' : 'symbol' };
}

/** How degrees are written: "°C"; in words in Arabic script. */
export function celsiusStyle(locale: Locale): Intl.NumberFormatOptions {
  return { style: 'unit', unit: 'celsius', unitDisplay: scriptOf(locale) === 'Arab' ? 'long' : 'short' };
}

/**
 * A part of a whole, given in percent: 3.1 gives "3.1%". In Arabic script the sign is behind the number as one reads,
 * alone as well as in a sentence: without the mark it would follow the number to the right where no letter is before it.
 */
export function formatPercent(value: number, locale: Locale): string {
  const { format } = new Intl.NumberFormat(regional(locale), { style: 'percent', maximumFractionDigits: 2 });
  const shown = format(value / 100);
  return inScript(scriptOf(locale) === 'Arab' ? shown.replace(PERCENT_SIGN, `${ARABIC_MARK}$1`) : shown, locale);
}

/** A figure with its unit: "187 minutes", "3.1%", "€390", "0.3°C". `count` gives the number alone; its noun follows. */
export function formatFigure(value: number, unit: ClaimUnit, locale: Locale): string {
  if (unit === 'percent') return formatPercent(value, locale);
  if (unit === 'count') return formatNumber(value, locale);
  if (unit === 'times') return unitStrings(locale).times(formatNumber(value, locale));
  if (unit === 'celsius') return formatUnit(value, celsiusStyle(locale), locale);
  if (unit in DURATIONS) {
    const unitOfTime = DURATIONS[unit as keyof typeof DURATIONS];
    return formatUnit(value, { style: 'unit', unit: unitOfTime, unitDisplay: 'long' }, locale);
  }
  return formatMoney(value, unit, locale);
}

function formatUnit(value: number, style: Intl.NumberFormatOptions, locale: Locale): string {
  const { format } = new Intl.NumberFormat(regional(locale), { ...style, maximumFractionDigits: 2 });
  return inScript(format(value), locale);
}

/**
 * A number as its script sets it. Cyrillic: a true minus, and number and unit on one line. Arabic: the mark that keeps
 * the minus before its digits must not turn what stands behind the number, so the text begins as Arabic.
 */
function inScript(shown: string, locale: Locale): string {
  const script = scriptOf(locale);
  if (script === 'Cyrl') return shown.replace(/^-/u, '\u2212').replace(SPACE, NO_BREAK);
  const isTurned = script === 'Arab' && /^[\u200e\u200f]/u.test(shown) && /[\p{L}%٪]/u.test(shown);
  return isTurned ? ARABIC_MARK + shown : shown;
}

/** English is written the British way, as the content is; other languages in their own way. */
export function regional(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
