import type { Locale } from '#domain/local-text.ts';
import { HIGHEST_MARK, type SupplierResult } from '#domain/scorecard-result.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import { Bar } from '../tool/Bar.tsx';
import type { ScorecardModel } from './scorecard-model.ts';
import { firmness, mustText, placeText, resultSentences, supplierNames, totalText } from './scorecard-words.ts';

interface Props {
  readonly card: ScorecardCard;
  readonly model: ScorecardModel;
  readonly locale: Locale;
}

/** Who is first, or why nobody is yet; all totals with their bars; and what would change the first place. */
export function ScorecardResultView({ card, model, locale }: Props) {
  const t = toolStrings(locale);
  const firm = firmness(card, model, locale);
  const suppliers = model.result?.suppliers ?? [];
  return (
    <section className="scorecard-result" aria-labelledby={`Frame-${card.id}-result`}>
      <h3 id={`Frame-${card.id}-result`}>{t.scorecard.result}</h3>
      <div role="status">
        {resultSentences(card, model, locale).map((sentence, at) => (
          <p key={sentence} className={at === 0 ? 'tool-result' : undefined}>
            {sentence}
          </p>
        ))}
      </div>
      {suppliers.length > 0 && (
        <table className="totals">
          <caption>{t.scorecard.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.scorecard.columns.supplier}</th>
              <th scope="col">{t.scorecard.columns.total}</th>
              <th scope="col">{t.scorecard.columns.place}</th>
              <th scope="col">{t.scorecard.columns.musts}</th>
            </tr>
          </thead>
          <tbody>
            {suppliers.map((one) => (
              <TotalRow key={one.id} {...{ card, model, one, locale }} />
            ))}
          </tbody>
        </table>
      )}
      {firm && (
        <>
          <h4>{t.scorecard.firmTitle}</h4>
          <p>{firm.sentence}</p>
          {firm.changes.length > 0 && (
            <ul className="firm-changes">
              {firm.changes.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function TotalRow({ card, model, one, locale }: Props & { readonly one: SupplierResult }) {
  const t = toolStrings(locale);
  return (
    <tr>
      <th scope="row">
        <bdi>{supplierNames(model, [one.id], locale)}</bdi>
      </th>
      <td data-label={t.scorecard.columns.total}>
        <span className="total">{totalText(one, locale)}</span>
        <Bar low={one.low / HIGHEST_MARK} high={one.high / HIGHEST_MARK} />
        {one.open > 0 && (
          <span className="fine">{t.scorecard.openMarks(one.open, formatNumber(one.open, locale))}</span>
        )}
      </td>
      <td data-label={t.scorecard.columns.place}>{placeText(one, locale)}</td>
      <td data-label={t.scorecard.columns.musts}>{mustText(card, model, one, locale)}</td>
    </tr>
  );
}
