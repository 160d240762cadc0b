import { directionOf } from '#i18n/direction.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { Say } from '../Say.tsx';
import { figureText, lineOf, outcomeOf, type Shown } from './shown.ts';

/** Length of the whole scale, in units of the drawing. */
const SCALE = 100;

interface Props extends Shown {
  /** Id of the heading. */
  readonly title: string;
  readonly of: readonly string[];
}

/** Figures with a bar each: a table, whose bars repeat what its figures say. */
export function BarChart({ title, of, ...shown }: Props) {
  const { card, locale } = shown;
  const t = toolStrings(locale);
  const values = of.map((id) => outcomeOf(shown, id)).map((outcome) => (typeof outcome === 'number' ? outcome : 0));
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const width = most - least || 1;
  return (
    <table className="calculator-bars" aria-labelledby={title}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t.calculator.step}</th>
          <th scope="col">{t.calculator.figure}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((id, at) => {
          const value = values[at] ?? 0;
          const start = ((Math.min(0, value) - least) / width) * SCALE;
          const length = (Math.abs(value) / width) * SCALE;
          return (
            <tr key={id}>
              <th scope="row">
                <Say of={lineOf(card, id).label} within={locale} />
              </th>
              <td>
                <bdi>{figureText(shown, id, 'about')}</bdi>
                <svg
                  className="calculator-bar"
                  viewBox={`0 0 ${SCALE} 4`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect
                    x={directionOf(locale) === 'rtl' ? SCALE - start - length : start}
                    y={0}
                    width={length}
                    height={4}
                    className={value < 0 ? 'bar-below' : 'bar-above'}
                  />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
