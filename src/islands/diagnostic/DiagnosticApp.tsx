import type { Locale } from '#domain/local-text.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { DiagnosticCard } from '#microsite/tools/diagnostic-card.ts';
import { Say } from '../Say.tsx';
import { ToolActions } from '../tool/ToolActions.tsx';
import { useToolValues } from '../tool/use-tool-values.ts';
import { useIsLive } from '../use-is-live.ts';
import { BandTable } from './BandTable.tsx';
import { DiagnosticResultView } from './DiagnosticResultView.tsx';
import { diagnosticText, reachedBand, resultOf } from './diagnostic-words.ts';
import { Question } from './Question.tsx';

interface Props {
  readonly card: DiagnosticCard;
  readonly locale: Locale;
}

/** Questions about the organisation. Without scripts they can be answered and counted on paper. */
export function DiagnosticApp({ card, locale }: Props) {
  const t = toolStrings(locale);
  const isLive = useIsLive();
  const held = useToolValues(card.account, card.id);
  const result = resultOf(card, held.values);
  return (
    <>
      {card.sections.map(({ id, title, questions }) => (
        <div className="diagnostic-part" key={id}>
          <h3>
            <Say of={title} within={locale} />
          </h3>
          {questions.map((question) => (
            <Question
              key={question.id}
              tool={card.id}
              question={question}
              locale={locale}
              held={held}
              isLive={isLive}
            />
          ))}
        </div>
      ))}
      {isLive && <DiagnosticResultView card={card} result={result} locale={locale} />}
      <BandTable card={card} reached={reachedBand(card, result)?.id} locale={locale} />
      {isLive && (
        <ToolActions
          held={held}
          locale={locale}
          text={diagnosticText(card, held.values, locale)}
          copyLabel={t.diagnostic.copy}
          resetLabel={t.diagnostic.reset}
          resetDone={t.diagnostic.resetDone}
          note={t.diagnostic.note}
        />
      )}
    </>
  );
}
