import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { Say } from '../Say.tsx';
import type { Shown } from './shown.ts';

/** What the figure does not show, and how it came about. */
export function HowComputed({ card, locale, entries }: Shown) {
  const t = toolStrings(locale);
  const ranged = entries.filter(({ range }) => range !== undefined).length;
  const [limits, how] = [`Frame-${card.id}-limits`, `Frame-${card.id}-how`];
  return (
    <>
      <section aria-labelledby={limits}>
        <h3 id={limits}>{t.calculator.limits}</h3>
        <p>
          <Say of={card.limits} within={locale} />
        </p>
      </section>
      <section className="how-computed" aria-labelledby={how}>
        <h3 id={how}>{t.calculator.how}</h3>
        <p>{t.calculator.howSteps}</p>
        {ranged > 0 && <p>{t.calculator.howRange(ranged, formatNumber(ranged, locale))}</p>}
        <p>{t.calculator.howKept}</p>
      </section>
    </>
  );
}
