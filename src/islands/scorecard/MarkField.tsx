import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { CriterionCard, ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import type { TypedSupplier } from '#state/scorecard-values.ts';
import type { ToolValues } from '../tool/use-tool-values.ts';
import { nameOf } from './scorecard-words.ts';

interface Props {
  readonly card: ScorecardCard;
  readonly criterion: CriterionCard;
  readonly supplier: TypedSupplier;
  readonly held: ToolValues;
  readonly locale: Locale;
}

/** One supplier's mark for a criterion: 0 to 5 with what each stands for, or not known. */
export function MarkField({ card, criterion, supplier, held, locale }: Props) {
  const t = toolStrings(locale);
  const id = `Frame-${card.id}-mark-${supplier.id}-${criterion.id}`;
  const name = nameOf(supplier, locale);
  const set = (value: string) =>
    held.change({ [`mark:${supplier.id}:${criterion.id}`]: value === '' ? null : Number(value) });
  return (
    <div className="field mark-field">
      <label id={`${id}-label`} htmlFor={id}>
        <bdi>{name}</bdi>
      </label>
      <select
        id={id}
        value={String(supplier.marks[criterion.id] ?? '')}
        aria-labelledby={`${id}-label Frame-${card.id}-${criterion.id}`}
        onChange={(event) => set(event.currentTarget.value)}
      >
        <option value="">{t.scorecard.notKnown}</option>
        {card.marks.map((mark, at) => (
          <option key={mark.text} value={at} lang={mark.locale}>
            {t.scorecard.mark(formatNumber(at, locale), mark.text)}
          </option>
        ))}
      </select>
    </div>
  );
}
