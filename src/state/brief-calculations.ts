import { valueFault } from '#domain/assumption.ts';
import type { BriefCalculator, BriefMaterial, BriefOffer } from '#domain/brief-material.ts';
import { type Outcome, workOut } from '#domain/calculation.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatFigure } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import { formatAbout } from '#i18n/round-figure.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { formatTypedNumber } from '#i18n/typed-number.ts';
import { keptValue, type ToolValues } from './parts/tool-values.ts';

/** How the ref of a calculation begins. */
export const CALCULATION = 'calculation:';

/** The material with the result of each calculation in which this browser keeps changed assumptions, first among the costs. */
export function withCalculations(
  material: BriefMaterial,
  calculators: readonly BriefCalculator[],
  kept: readonly ToolValues[],
): BriefMaterial {
  const offers = calculators.flatMap((calculator, at) => offerOf(calculator, kept[at] ?? {}, material.locale) ?? []);
  if (offers.length === 0) return material;
  return { ...material, offers: { ...material.offers, costs: [...offers, ...material.offers.costs] } };
}

/** The result in words; `undefined` where nothing was changed or a figure cannot be worked out. */
function offerOf(calculator: BriefCalculator, kept: ToolValues, locale: Locale): BriefOffer | undefined {
  const { id, inputs, steps, sentence, title } = calculator;
  const own = new Map(
    inputs.flatMap((input) => {
      const value = keptValue(kept, input.id, input.measure);
      const isOwn = value !== undefined && value !== input.value && valueFault(value, input) === undefined;
      return isOwn ? [[input.id, value] as const] : [];
    }),
  );
  if (own.size === 0) return undefined;
  const values = new Map(inputs.map((input) => [input.id, own.get(input.id) ?? input.value]));
  const t = toolStrings(locale);
  const text = sentenceOf(calculator, new Map<string, Outcome>([...workOut(steps, values), ...values]), locale);
  if (text === undefined) return undefined;
  const changed = inputs.filter((input) => own.has(input.id)).map(({ label }) => label.text);
  return {
    ref: `${CALCULATION}${id}`,
    from: 'site',
    text: { text, locale: sentence.locale },
    note: { text: t.brief.calculated(title.text, formatList(changed, locale)), locale },
    ...{ claims: [], pages: [], roles: [] },
  };
}

function sentenceOf(
  calculator: BriefCalculator,
  outcomes: ReadonlyMap<string, Outcome>,
  locale: Locale,
): string | undefined {
  const pieces = calculator.sentence.text
    .split(/\{([^{}]*)\}/u)
    .map((text, at) => (at % 2 === 0 ? text : figureText(calculator, text, outcomes.get(text), locale)));
  return pieces.includes(undefined) ? undefined : pieces.join('');
}

/** Results to three digits, assumptions with all of theirs: as the calculator says them. */
function figureText(
  { inputs, steps }: BriefCalculator,
  id: string,
  value: Outcome | undefined,
  locale: Locale,
): string | undefined {
  const input = inputs.find((one) => one.id === id);
  const line = input ?? steps.find((one) => one.id === id);
  if (!line || typeof value !== 'number') return undefined;
  const exact = line.unit === 'count' ? formatTypedNumber(value, locale) : formatFigure(value, line.unit, locale);
  const figure = input ? exact : formatAbout(value, line.unit, locale);
  return line.words ? `${figure} ${line.words.text}` : figure;
}
