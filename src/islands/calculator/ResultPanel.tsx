import type { ResultRange } from '#domain/calculation.ts';
import { directionOf } from '#i18n/direction.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { Say } from '../Say.tsx';
import { aboutFigure } from './figure.ts';
import { figureText, lineOf, outcomeOf, type Shown, sentenceOf } from './shown.ts';
import { useSettled } from './use-settled.ts';

interface Props extends Shown {
  readonly range: ResultRange | undefined;
}

/** The answer: one figure with its range, the sentence, the figures beside it, and what it does not show. */
export function ResultPanel({ range, ...shown }: Props) {
  const { card, locale, entries } = shown;
  const t = toolStrings(locale);
  const faults = entries.filter(({ fault }) => fault !== undefined).length;
  const title = `Frame-${card.id}-result`;
  const outcome = outcomeOf(shown, card.headline);
  const headline = figureText(shown, card.headline, 'about');
  const said = useSettled(t.calculator.said(headline));
  return (
    <section className="calculator-result" aria-labelledby={title}>
      <h3 id={title}>{t.calculator.result}</h3>
      {faults > 0 && <p className="field-error">{t.calculator.old(faults, formatNumber(faults, locale))}</p>}
      <p className="result-label">
        <Say of={lineOf(card, card.headline).label} within={locale} />
      </p>
      {typeof outcome === 'number' ? (
        <p className="result-figure">{t.calculator.about(headline)}</p>
      ) : (
        <p className="result-none">{headline}</p>
      )}
      <RangeText card={card} locale={locale} range={range} />
      <Sentence {...shown} />
      <dl className="result-figures">
        {card.figures.map((id) => (
          <div key={id}>
            <dt>
              <Say of={lineOf(card, id).label} within={locale} />
            </dt>
            <dd>
              <bdi>{figureText(shown, id, 'about')}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}

function RangeText({ card, locale, range }: Pick<Props, 'card' | 'locale' | 'range'>) {
  const t = toolStrings(locale);
  if (!range) return <p className="fine">{t.calculator.noRange}</p>;
  const line = lineOf(card, card.headline);
  return (
    <>
      <p className="result-range">
        {t.calculator.range(aboutFigure(range.low, line, locale), aboutFigure(range.high, line, locale))}
      </p>
      <p className="fine">
        {t.calculator.rangeWhy} {range.isPartial && t.calculator.rangePartial}
      </p>
    </>
  );
}

function Sentence(shown: Shown) {
  const { sentence } = shown.card;
  const pieces = sentenceOf(shown);
  if (!pieces) return <p>{toolStrings(shown.locale).calculator.sentenceCannot}</p>;
  return (
    <p className="result-sentence" lang={sentence.locale} dir={directionOf(sentence.locale)}>
      {pieces.map(({ text, isFigure }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces never change places.
        isFigure ? <bdi key={at}>{text}</bdi> : text,
      )}
    </p>
  );
}
