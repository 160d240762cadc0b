import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import type { OwnCriterion } from '#state/scorecard-values.ts';
import type { ToolValues } from '../tool/use-tool-values.ts';
import type { ScorecardModel } from './scorecard-model.ts';
import { shareText } from './scorecard-words.ts';

interface Props {
  readonly card: ScorecardCard;
  readonly own: OwnCriterion;
  /** Id of the criterion's name. */
  readonly label: string;
  readonly model: ScorecardModel;
  readonly held: ToolValues;
  readonly locale: Locale;
}

/** The weight as typed with its part of all weights, and whether the criterion is a must. */
export function WeightField({ card, own, label, model, held, locale }: Props) {
  const t = toolStrings(locale);
  const id = `Frame-${card.id}-weight-${own.id}`;
  const isWrong = own.weight === undefined;
  return (
    <div className="criterion-weight">
      <div className="field">
        <label id={`${id}-label`} htmlFor={id}>
          {t.scorecard.weight}
        </label>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={own.typed}
          aria-labelledby={`${id}-label ${label}`}
          aria-describedby={`${id}-hint`}
          aria-invalid={isWrong}
          onChange={(event) => held.change({ [`weight:${own.id}`]: event.currentTarget.value })}
        />
        <span id={`${id}-hint`} className={isWrong ? 'field-error' : 'field-hint'}>
          {isWrong ? t.scorecard.weightWrong : t.scorecard.shareAlone(shareText(model.shares?.[own.id] ?? 0, locale))}
        </span>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={own.isMust}
          aria-labelledby={`${id}-must ${label}`}
          onChange={(event) => held.change({ [`must:${own.id}`]: event.currentTarget.checked })}
        />
        <span id={`${id}-must`}>{t.scorecard.must}</span>
      </label>
    </div>
  );
}
