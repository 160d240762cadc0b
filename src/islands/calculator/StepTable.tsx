import { toolStrings } from '#i18n/tool-strings.ts';
import { Say } from '../Say.tsx';
import { figureText, type Shown } from './shown.ts';

/** The way from the assumptions to the result, line by line. */
export function StepTable(shown: Shown) {
  const { card, locale } = shown;
  const t = toolStrings(locale);
  const title = `Frame-${card.id}-steps`;
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{t.calculator.steps}</h3>
      <table className="calculator-table" aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{t.calculator.step}</th>
            <th scope="col">{t.calculator.figure}</th>
          </tr>
        </thead>
        <tbody>
          {card.steps.map((step) => (
            <tr key={step.id} className={step.id === card.headline ? 'is-headline' : undefined}>
              <th scope="row">
                <Say of={step.label} within={locale} />
                <p className="assumption-why">
                  <Say of={step.how} within={locale} />
                </p>
              </th>
              <td>
                <bdi>{figureText(shown, step.id, 'step')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
