import { workOut } from '#domain/calculation.ts';
import { formatNumber } from '#i18n/format.ts';
import { formatShort } from '#i18n/round-figure.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { ChartCard } from '#microsite/tools/calculator-card.ts';
import { Say } from '../Say.tsx';
import { aboutFigure, exactFigure, outcomeText } from './figure.ts';
import { type Frame, frameOf, pointsText } from './line-frame.ts';
import { lineOf, type Shown } from './shown.ts';

interface Props extends Shown {
  /** Id of the heading. */
  readonly title: string;
  readonly chart: Extract<ChartCard, { kind: 'line' }>;
}

/** One figure along one assumption: a line, and the same figures as a table. */
export function LineChart({ title, chart, ...shown }: Props) {
  const { card, locale, entries } = shown;
  const t = toolStrings(locale);
  const values = new Map(entries.map(({ id, value }) => [id, value]));
  const points = chart.points.map((along) => ({
    along,
    outcome: workOut(card.steps, new Map([...values, [chart.along, along]])).get(chart.of) ?? 0,
  }));
  const drawn = points.flatMap(({ along, outcome }) =>
    typeof outcome === 'number' ? [{ along, value: outcome }] : [],
  );
  const [step, input] = [lineOf(card, chart.of), lineOf(card, chart.along)];
  return (
    <>
      {drawn.length > 1 && <Drawing frame={frameOf(drawn)} locale={locale} />}
      <details className="chart-points">
        <summary>{t.calculator.points}</summary>
        <table className="calculator-table" aria-labelledby={title}>
          <thead>
            <tr>
              <th scope="col">
                <Say of={input.label} within={locale} />
              </th>
              <th scope="col">
                <Say of={step.label} within={locale} />
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ along, outcome }) => (
              <tr key={along}>
                <th scope="row">{exactFigure(along, input, locale)}</th>
                <td>{outcomeText(outcome, step, card, locale, aboutFigure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Drawing({ frame, locale }: { readonly frame: Frame; readonly locale: string }) {
  return (
    <svg className="line-chart" viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true" direction="ltr">
      <line className="chart-zero" x1={frame.left} x2={frame.right} y1={frame.zero} y2={frame.zero} />
      {frame.levels.map(({ value, y }) => (
        <text key={value} className="chart-text" x={frame.left - 6} y={y + 3} textAnchor="end">
          {formatShort(value, locale)}
        </text>
      ))}
      <polyline className="chart-line" points={pointsText(frame.points)} />
      {frame.points.map(({ along, x, y }) => (
        <g key={along}>
          <circle className="chart-dot" cx={x} cy={y} r={3} />
          <text className="chart-text" x={x} y={frame.height - 4} textAnchor="middle">
            {formatNumber(along, locale)}
          </text>
        </g>
      ))}
    </svg>
  );
}
