import { valueFault } from '#domain/assumption.ts';
import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { formatTypedNumber, parseTypedNumber } from '#i18n/typed-number.ts';
import { unitName } from '#i18n/unit-name.ts';
import type { AssumptionCard } from '#microsite/tools/calculator-card.ts';

const MONEY: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** The sign that may be typed with an assumption's value, and is shown beside its field. */
export function signOf({ unit }: AssumptionCard): string | undefined {
  return unit === 'percent' ? '%' : MONEY[unit];
}

/** The number that was typed for an assumption, or what is expected instead, as a sentence. */
export function readValue(text: string, input: AssumptionCard, locale: Locale): number | string {
  const t = toolStrings(locale);
  const shown = (value: number) => formatTypedNumber(value, locale);
  const name = unitName(input.value, input.unit, locale) || undefined;
  const value = parseTypedNumber(text, locale, signOf(input)) ?? parseTypedNumber(text, locale, name);
  if (value === undefined) return t.calculator.noNumber(shown(input.value));
  const fault = valueFault(value, input);
  if (fault === 'too-small') return t.calculator.tooSmall(shown(input.min));
  if (fault === 'too-large') return t.calculator.tooBig(shown(input.max));
  if (fault === undefined) return value;
  return input.step === 1 ? t.calculator.whole : t.calculator.multiple(shown(input.step ?? 1));
}
