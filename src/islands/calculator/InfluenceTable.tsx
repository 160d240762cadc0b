import type { Influence, Outcome } from '#domain/calculation.ts';
import { formatAbout } from '#i18n/round-figure.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { Say } from '../Say.tsx';
import { bareFigure, exactFigure } from './figure.ts';
import { lineOf, type Shown } from './shown.ts';

/** How many assumptions are named. */
const MOST_NAMED = 5;

interface Props extends Shown {
  readonly influences: readonly Influence[];
}

/** Which assumptions move the result most, each varied alone. */
export function InfluenceTable({ card, locale, influences }: Props) {
  const t = toolStrings(locale);
  const title = `Frame-${card.id}-influence`;
  const headline = lineOf(card, card.headline);
  const result = (outcome: Outcome) =>
    typeof outcome === 'number' ? formatAbout(outcome, headline.unit, locale) : t.calculator.nowhere;
  if (influences.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{t.calculator.influence}</h3>
      <p>{t.calculator.influenceText}</p>
      <table className="calculator-table" aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{t.calculator.varied}</th>
            <th scope="col">{t.calculator.results}</th>
          </tr>
        </thead>
        <tbody>
          {influences.slice(0, MOST_NAMED).map(({ id, from, to, at, hasRange }) => {
            const line = lineOf(card, id);
            return (
              <tr key={id}>
                <th scope="row">
                  <Say of={line.label} within={locale} />
                  <p className="assumption-why">
                    {t.calculator.between(bareFigure(from, line, locale), exactFigure(to, line, locale))}
                    {!hasRange && ` (${t.calculator.tenth})`}
                  </p>
                </th>
                <td>{t.calculator.between(result(at[0]), result(at[1]))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
