import type { DiagnosticResult, SectionResult } from '#domain/diagnostic-result.ts';
import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { DiagnosticCard } from '#microsite/tools/diagnostic-card.ts';
import { Say } from '../Say.tsx';
import { Bar } from '../tool/Bar.tsx';
import { partLine, reachedBand, resultSentences } from './diagnostic-words.ts';

interface Props {
  readonly card: DiagnosticCard;
  readonly result: DiagnosticResult;
  readonly locale: Locale;
}

/** The result as sentences, as bars with their figures, and part by part with pages that help. */
export function DiagnosticResultView({ card, result, locale }: Props) {
  const t = toolStrings(locale);
  const band = reachedBand(card, result);
  return (
    <section className="diagnostic-result" aria-labelledby={`Frame-${card.id}-result`}>
      <h3 id={`Frame-${card.id}-result`}>{t.diagnostic.result}</h3>
      <div role="status">
        {resultSentences(card, result, locale).map((sentence, at) => (
          <p key={sentence} className={at === 0 ? 'tool-result' : undefined}>
            {sentence}
          </p>
        ))}
      </div>
      {result.answered > 0 && <Bar low={result.lowest / card.most} high={result.highest / card.most} />}
      {band && (
        <p>
          <Say of={band.means} within={locale} />
        </p>
      )}
      {result.answered > 0 && (
        <>
          <h4>{t.diagnostic.parts}</h4>
          <ol className="diagnostic-parts">
            {result.sections.map((part) => (
              <Part key={part.id} card={card} part={part} locale={locale} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Part({ card, part, locale }: { card: DiagnosticCard; part: SectionResult; locale: Locale }) {
  const t = toolStrings(locale);
  const section = card.sections.find(({ id }) => id === part.id);
  if (!section) return null;
  return (
    <li>
      <p className="diagnostic-part-line">
        <strong>
          <Say of={section.title} within={locale} />
        </strong>{' '}
        <span>{partLine(part, locale)}</span>
      </p>
      {part.share !== undefined && <Bar low={part.share} />}
      {section.pages.length > 0 && (
        <>
          <p className="diagnostic-helps">{t.diagnostic.helps}</p>
          <ul className="diagnostic-pages">
            {section.pages.map((page) => (
              <li key={page.href}>
                <a href={page.href}>
                  <Say of={page.title} within={locale} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
