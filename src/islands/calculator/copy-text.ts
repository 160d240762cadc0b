import type { ResultRange } from '#domain/calculation.ts';
import { formatDay } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { aboutFigure, exactFigure } from './figure.ts';
import { figureText, lineOf, type Shown, sentenceOf } from './shown.ts';
import type { Entry } from './use-calculator.ts';

/** The whole calculation as plain text: result, range, assumptions with their sources, steps, limits. */
export function copyText({ range, ...shown }: Shown & { readonly range: ResultRange | undefined }): string {
  const { card, locale, entries } = shown;
  const t = toolStrings(locale);
  const headline = lineOf(card, card.headline);
  const sentence = sentenceOf(shown)?.map(({ text }) => text);
  const about = (value: number) => aboutFigure(value, headline, locale);
  return [
    card.title.text,
    '',
    t.calculator.result,
    t.calculator.plainLine(headline.label.text, figureText(shown, card.headline, 'about')),
    ...(range ? [t.calculator.range(about(range.low), about(range.high))] : []),
    ...(sentence ? [sentence.join('')] : []),
    '',
    t.calculator.assumptions,
    ...entries.map((entry) => assumptionLine(entry, shown)),
    '',
    t.calculator.steps,
    ...card.steps.map(({ id, label }) => t.calculator.plainLine(label.text, figureText(shown, id, 'step'))),
    '',
    t.calculator.limits,
    card.limits.text,
  ].join('\n');
}

function assumptionLine({ input, value, isChanged }: Entry, { card, locale }: Shown): string {
  const t = toolStrings(locale);
  const figure = exactFigure(value, input, locale);
  const { source } = input;
  if (isChanged) return t.calculator.line(input.label.text, figure, t.calculator.changed);
  if (source.kind === 'said') return t.calculator.line(input.label.text, figure, source.text.text);
  if (source.kind === 'own') return t.calculator.line(input.label.text, figure, t.calculator.own(card.vendor));
  const claim = t.calculator.claim(source.title, source.publisher, formatDay(source.date, locale));
  return t.calculator.line(input.label.text, figure, claim);
}
