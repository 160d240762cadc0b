import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import { Say } from '../Say.tsx';
import { ToolActions } from '../tool/ToolActions.tsx';
import { useToolValues } from '../tool/use-tool-values.ts';
import { useIsLive } from '../use-is-live.ts';
import { Criterion } from './Criterion.tsx';
import { ScorecardResultView } from './ScorecardResultView.tsx';
import { Suppliers } from './Suppliers.tsx';
import { scorecardModel } from './scorecard-model.ts';
import { scorecardText } from './scorecard-text.ts';

interface Props {
  readonly card: ScorecardCard;
  readonly locale: Locale;
}

/** Criteria to compare any suppliers by. It starts without suppliers; without scripts it can be filled in on paper. */
export function ScorecardApp({ card, locale }: Props) {
  const t = toolStrings(locale);
  const isLive = useIsLive();
  const held = useToolValues(card.account, card.id);
  const model = scorecardModel(card, held.values, locale);
  return (
    <>
      <h3>{t.scorecard.marksTitle}</h3>
      <ul className="mark-scale">
        {card.marks.map((mark, at) => (
          <li key={mark.text}>
            <span className="mark-number">{formatNumber(at, locale)}</span> <Say of={mark} within={locale} />
          </li>
        ))}
      </ul>
      <p className="fine">{t.scorecard.mustHow(formatNumber(card.pass, locale))}</p>
      <p className="fine">{t.scorecard.byHand}</p>
      {isLive && <Suppliers card={card} model={model} held={held} locale={locale} />}
      <h3>{t.scorecard.criteria}</h3>
      <ol className="criteria">
        {card.criteria.map((criterion) => (
          <Criterion key={criterion.id} {...{ card, criterion, model, held, locale, isLive }} />
        ))}
      </ol>
      {isLive && (
        <>
          <ScorecardResultView card={card} model={model} locale={locale} />
          <ToolActions
            held={held}
            locale={locale}
            text={scorecardText(card, model, locale)}
            copyLabel={t.scorecard.copy}
            resetLabel={t.scorecard.reset}
            resetDone={t.scorecard.resetDone}
            note={t.scorecard.note}
          />
        </>
      )}
    </>
  );
}
