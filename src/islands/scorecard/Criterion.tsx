import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { CriterionCard, ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import { Say } from '../Say.tsx';
import { RoleList } from '../tool/RoleList.tsx';
import type { ToolValues } from '../tool/use-tool-values.ts';
import { MarkField } from './MarkField.tsx';
import type { ScorecardModel } from './scorecard-model.ts';
import { shareText } from './scorecard-words.ts';
import { WeightField } from './WeightField.tsx';

interface Props {
  readonly card: ScorecardCard;
  readonly criterion: CriterionCard;
  readonly model: ScorecardModel;
  readonly held: ToolValues;
  readonly locale: Locale;
  readonly isLive: boolean;
}

/** Columns on paper, where there are no scripts to type names with. */
const PAPER_COLUMNS = ['1', '2', '3', '4'];

/** One criterion: what is meant, how to find out, its weight, and a mark for each supplier. */
export function Criterion({ card, criterion, model, held, locale, isLive }: Props) {
  const t = toolStrings(locale);
  const { id, name, about, check, asks, weight, isMust } = criterion;
  const own = model.criteria.find((one) => one.id === id);
  const label = `Frame-${card.id}-${id}`;
  return (
    <li className="criterion">
      <div className="criterion-about">
        <h4 id={label}>
          <Say of={name} within={locale} />
        </h4>
        <p>
          <Say of={about} within={locale} />
        </p>
        <p className="criterion-check">
          {t.scorecard.check} <Say of={check} within={locale} />
        </p>
        {asks.length > 0 && (
          <p className="checklist-asks">
            <span className="roles-label">{t.scorecard.asks}</span>
            <RoleList roles={asks} locale={locale} />
          </p>
        )}
      </div>
      <div className="criterion-marks">
        {isLive && own ? (
          <WeightField {...{ card, own, label, model, held, locale }} />
        ) : (
          <p className="criterion-weight">
            {t.scorecard.share(formatNumber(weight, locale), shareText(model.shares?.[id] ?? 0, locale))}
            {isMust && <strong className="criterion-must"> {t.scorecard.must}</strong>}
          </p>
        )}
        {model.suppliers.map((supplier) => (
          <MarkField key={supplier.id} {...{ card, criterion, supplier, held, locale }} />
        ))}
        {model.suppliers.length === 0 && (
          <ul className="paper-marks" aria-hidden="true">
            {PAPER_COLUMNS.map((column) => (
              <li key={column}>{t.scorecard.supplier(formatNumber(Number(column), locale))}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
