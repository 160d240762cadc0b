import type { ChartCard } from '#microsite/tools/calculator-card.ts';
import { Say } from '../Say.tsx';
import { BarChart } from './BarChart.tsx';
import { LineChart } from './LineChart.tsx';
import type { Shown } from './shown.ts';

interface Props extends Shown {
  readonly chart: ChartCard;
}

/** The chart with its figures as text. */
export function ResultChart({ chart, ...shown }: Props) {
  const title = `Frame-${shown.card.id}-chart`;
  return (
    <section className="calculator-chart" aria-labelledby={title}>
      <h3 id={title}>
        <Say of={chart.title} within={shown.locale} />
      </h3>
      {chart.kind === 'bars' ? (
        <BarChart {...shown} title={title} of={chart.of} />
      ) : (
        <LineChart {...shown} title={title} chart={chart} />
      )}
    </section>
  );
}
