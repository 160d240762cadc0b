import { useLayoutEffect, useRef } from 'react';
import { chosenPoints } from '#domain/diagnostic-result.ts';
import type { Locale } from '#domain/local-text.ts';
import { formatNumber } from '#i18n/format.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import type { QuestionCard } from '#microsite/tools/diagnostic-card.ts';
import { Say } from '../Say.tsx';
import type { ToolValues } from '../tool/use-tool-values.ts';
import { chosenIn } from './diagnostic-words.ts';

interface Props {
  readonly tool: string;
  readonly question: QuestionCard;
  readonly locale: Locale;
  readonly held: ToolValues;
  readonly isLive: boolean;
}

/** One question with its answers and their points. What was chosen can be taken back. */
export function Question({ tool, question, locale, held, isLive }: Props) {
  const t = toolStrings(locale);
  const chosen = chosenPoints(question, chosenIn(held.values));
  const name = `${tool}-${question.id}`;
  const legend = `Frame-${name}`;
  const group = useRef<HTMLFieldSetElement>(null);
  // An answer given before the scripts were there is in the page alone, and the next drawing would take it away. What a
  // browser puts back by itself after a reload was not given, and may have been cleared since.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the page held at the first drawing.
  useLayoutEffect(() => {
    const early = group.current?.querySelector<HTMLInputElement>('input:checked');
    if (early && navigator.userActivation?.hasBeenActive) held.change({ [question.id]: Number(early.value) });
  }, []);
  const takeBack = () => {
    held.change({ [question.id]: null });
    group.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset className="diagnostic-question" ref={group}>
      <legend id={legend}>
        <span className="diagnostic-number">{formatNumber(question.number, locale)}</span>
        <Say of={question.text} within={locale} />
      </legend>
      {question.answers.map(({ points, text }) => (
        <div className="diagnostic-answer" key={points}>
          <label className="choice">
            <input
              type="radio"
              name={name}
              value={points}
              checked={chosen === points}
              onChange={() => held.change({ [question.id]: points })}
            />
            <span>
              <Say of={text} within={locale} />{' '}
              <span className="diagnostic-points">{t.diagnostic.points(points, formatNumber(points, locale))}</span>
            </span>
          </label>
          {isLive && chosen === points && (
            <button type="button" className="button-plain" aria-describedby={legend} onClick={takeBack}>
              {t.diagnostic.takeBack}
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}
