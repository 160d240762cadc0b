import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { CalculatorCard } from '#microsite/tools/calculator-card.ts';
import { Say } from '../Say.tsx';
import { useIsLive } from '../use-is-live.ts';
import { AssumptionRow } from './AssumptionRow.tsx';
import type { Calculating, Entry } from './use-calculator.ts';

interface Props {
  readonly card: CalculatorCard;
  readonly locale: Locale;
  readonly calculating: Calculating;
}

/** Every assumption with its value, its range and its source; with JavaScript each value is a field. */
export function AssumptionTable({ card, locale, calculating }: Props) {
  const t = toolStrings(locale);
  const isLive = useIsLive();
  const title = `Frame-${card.id}-assumptions`;
  const isTouched = calculating.entries.some(({ isChanged, fault }) => isChanged || fault !== undefined);
  return (
    <section className="calculator-assumptions" aria-labelledby={title}>
      <h3 id={title}>{t.calculator.assumptions}</h3>
      <p className="calculator-live screen-only">
        {isLive ? t.calculator.assumptionsLive : t.calculator.assumptionsText}
      </p>
      <table className="assumptions" aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{t.calculator.assumption}</th>
            <th scope="col">{t.calculator.value}</th>
          </tr>
        </thead>
        {groupsOf(calculating.entries).map((group) => (
          <tbody key={group[0]?.id}>
            {group[0]?.input.section && (
              <tr className="assumption-group">
                <th scope="rowgroup">
                  <Say of={group[0].input.section} within={locale} />
                </th>
                <td />
              </tr>
            )}
            {group.map((entry) => (
              <AssumptionRow key={entry.id} card={card} locale={locale} entry={entry} calculating={calculating} />
            ))}
          </tbody>
        ))}
      </table>
      {isLive && isTouched && (
        <p className="calculator-live screen-only">
          <button type="button" className="button button-quiet" onClick={calculating.resetAll}>
            {t.calculator.resetAll}
          </button>
        </p>
      )}
    </section>
  );
}

/** Assumptions below their headings: a group begins with each one that has a heading. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && !entry.input.section) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}
