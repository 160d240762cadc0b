import type { Outcome } from '#domain/calculation.ts';
import type { Locale } from '#domain/local-text.ts';
import type { CalculatorCard, FigureCard } from '#microsite/tools/calculator-card.ts';
import { aboutFigure, exactFigure, outcomeText, stepFigure } from './figure.ts';
import type { Entry } from './use-calculator.ts';

/** What every part of a calculator shows: the assumptions as they stand and what follows from them. */
export interface Shown {
  readonly card: CalculatorCard;
  readonly locale: Locale;
  readonly entries: readonly Entry[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** The assumption or step with this id. @throws if there is none, which the checks rule out. */
export function lineOf({ inputs, steps }: CalculatorCard, id: string): FigureCard {
  const line = inputs.find((input) => input.id === id) ?? steps.find((step) => step.id === id);
  if (!line) throw new Error(`No line is called "${id}".`);
  return line;
}

/** The value of an assumption or step now. */
export function outcomeOf({ entries, outcomes }: Shown, id: string): Outcome {
  return entries.find((entry) => entry.id === id)?.value ?? outcomes.get(id) ?? { why: 'unknown-name', step: id };
}

/** A figure as text: an assumption with all its digits, a step rounded to three digits (`about`) or to whole units. */
export function figureText(shown: Shown, id: string, rounding: 'about' | 'step'): string {
  const { card, locale, entries } = shown;
  const line = lineOf(card, id);
  const entry = entries.find((one) => one.id === id);
  if (entry) return exactFigure(entry.value, line, locale);
  return outcomeText(outcomeOf(shown, id), line, card, locale, rounding === 'about' ? aboutFigure : stepFigure);
}

/** A piece of the sentence: words as they stand, or a figure in place of its name. */
export interface Piece {
  readonly text: string;
  readonly isFigure: boolean;
}

/** The sentence with its figures; `undefined` where one of them cannot be worked out. */
export function sentenceOf(shown: Shown): Piece[] | undefined {
  const pieces = shown.card.sentence.text.split(/\{([^{}]*)\}/u).map((text, at) => ({ text, isFigure: at % 2 === 1 }));
  const names = pieces.filter(({ isFigure }) => isFigure);
  if (names.some(({ text }) => typeof outcomeOf(shown, text) !== 'number')) return undefined;
  return pieces.map(({ text, isFigure }) => ({ isFigure, text: isFigure ? figureText(shown, text, 'about') : text }));
}
