import type { NoFigure, Outcome } from '#domain/calculation.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatFigure } from '#i18n/format.ts';
import { formatAbout, formatStep } from '#i18n/round-figure.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { formatTypedNumber } from '#i18n/typed-number.ts';
import type { CalculatorCard, FigureCard } from '#microsite/tools/calculator-card.ts';

/** An assumption's value with all its digits: "5,200 loads a week". */
export function exactFigure(value: number, figure: FigureCard, locale: Locale): string {
  return withWords(bareFigure(value, figure, locale), figure);
}

/** The same without the words after it, where these stand beside it already: "5,200", "€390". */
export function bareFigure(value: number, { unit }: FigureCard, locale: Locale): string {
  return unit === 'count' ? formatTypedNumber(value, locale) : formatFigure(value, unit, locale);
}

/** A step's figure in whole units: "€100,589 a week". */
export function stepFigure(value: number, figure: FigureCard, locale: Locale): string {
  return withWords(formatStep(value, figure.unit, locale), figure);
}

/** A result's figure to three digits: "€5,230,000". */
export function aboutFigure(value: number, figure: FigureCard, locale: Locale): string {
  return withWords(formatAbout(value, figure.unit, locale), figure);
}

/** A step's figure, or why there is none, as a sentence. */
export function outcomeText(
  outcome: Outcome,
  figure: FigureCard,
  card: CalculatorCard,
  locale: Locale,
  format = stepFigure,
): string {
  if (typeof outcome === 'number') return format(outcome, figure, locale);
  return toolStrings(locale).calculator.cannot(reasonOf(outcome, card, locale));
}

/** Why there is no figure, in the author's words where there are some. */
export function reasonOf({ why, step: id }: NoFigure, card: CalculatorCard, locale: Locale): string {
  const t = toolStrings(locale);
  const step = card.steps.find((one) => one.id === id);
  if (step?.never && why === 'division-by-zero') return step.never.text;
  const label = step?.label.text ?? id;
  if (why === 'division-by-zero') return t.calculator.byZero(label);
  return why === 'too-large' ? t.calculator.tooLarge(label) : t.calculator.missing(label);
}

function withWords(figure: string, { words }: FigureCard): string {
  return words ? `${figure} ${words.text}` : figure;
}
