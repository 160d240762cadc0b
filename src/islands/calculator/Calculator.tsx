import { useMemo } from 'react';
import { influencesOn, rangeOf, workOut } from '#domain/calculation.ts';
import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { CalculatorCard } from '#microsite/tools/calculator-card.ts';
import { CopyButton } from '../CopyButton.tsx';
import { useIsLive } from '../use-is-live.ts';
import { AssumptionTable } from './AssumptionTable.tsx';
import { copyText } from './copy-text.ts';
import { HowComputed } from './HowComputed.tsx';
import { InfluenceTable } from './InfluenceTable.tsx';
import { ResultChart } from './ResultChart.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { StepTable } from './StepTable.tsx';
import { useCalculator } from './use-calculator.ts';

interface Props {
  readonly card: CalculatorCard;
  /** Language of the page. */
  readonly locale: Locale;
}

/** A calculation whose every assumption can be changed. Without JavaScript it is complete with the page's own values. */
export function Calculator({ card, locale }: Props) {
  const t = toolStrings(locale);
  const isLive = useIsLive();
  const calculating = useCalculator(card, locale);
  const { entries, kept, damaged } = calculating;
  const key = entries.map(({ value, isChanged }) => `${value} ${isChanged}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells every change of the entries' values.
  const { outcomes, range, influences } = useMemo(
    () => ({
      outcomes: workOut(card.steps, new Map(entries.map(({ id, value }) => [id, value]))),
      range: rangeOf(card.steps, entries, card.headline),
      influences: influencesOn(card.steps, entries, card.headline),
    }),
    [card, key],
  );
  const shown = { card, locale, entries, outcomes };
  return (
    <div className="calculator-parts">
      <ResultPanel {...shown} range={range} />
      <AssumptionTable card={card} locale={locale} calculating={calculating} />
      <div className="calculator-rest">
        {card.chart && <ResultChart {...shown} chart={card.chart} />}
        <StepTable {...shown} />
        <InfluenceTable {...shown} influences={influences} />
        <HowComputed {...shown} />
        {isLive && (
          <div className="calculator-live screen-only">
            <CopyButton text={copyText({ ...shown, range })} label={t.calculator.copy} locale={locale} isQuiet />
          </div>
        )}
        <div role="status">
          {isLive && kept !== 'kept' && <p className="calculator-notice">{t.keeping[kept]}</p>}
          {damaged !== undefined && <p className="calculator-notice">{t.keeping.damaged}</p>}
        </div>
      </div>
    </div>
  );
}
