import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { DiagnosticCard } from '#microsite/tools/diagnostic-card.ts';
import { Say } from '../Say.tsx';

interface Props {
  readonly card: DiagnosticCard;
  /** Id of the band that is reached. */
  readonly reached: string | undefined;
  readonly locale: Locale;
}

/** All results with their points, so that a sum made on paper finds its own. */
export function BandTable({ card, reached, locale }: Props) {
  const t = toolStrings(locale);
  const shown = (value: number) => formatNumber(value, locale);
  return (
    <div className="diagnostic-bands">
      <h3>{t.diagnostic.byHand}</h3>
      <p>{t.diagnostic.byHandHow}</p>
      <dl>
        {card.bands.map(({ id, from, to, title, means, next }) => (
          <div key={id} className={id === reached ? 'is-reached' : undefined}>
            <dt>
              <span className="diagnostic-range">{t.diagnostic.range(shown(from), shown(to))}</span>{' '}
              <span className="diagnostic-band">
                <Say of={title} within={locale} />
              </span>
              {id === reached && <span className="diagnostic-here"> ({t.diagnostic.yours})</span>}
            </dt>
            <dd>
              <Say of={means} within={locale} />
            </dd>
            {next && (
              <dd>
                {t.diagnostic.next}{' '}
                <a href={next.href}>
                  <Say of={next.title} within={locale} />
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
