import { CHOSEN_OBJECTIVES } from '#domain/alignment-scale.ts';
import { formatNumber } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import type { Answer } from '#state/answer.ts';
import { useAgree } from '../agree-context.ts';

interface Props {
  readonly answer: Answer;
  readonly statements: readonly StatementCard[];
}

/** How far one is: in words, and as a row of marks that says the same to the eye. */
export function Progress({ answer, statements }: Props) {
  const { locale } = useAgree();
  const t = roomStrings(locale);
  const shown = (count: number) => formatNumber(count, locale);
  const isDone = statements.map(({ number }) => answer.positions[number] !== undefined);
  const done = isDone.filter(Boolean).length;
  const chosen = answer.objectives.length;
  const marks = [...isDone, ...Array.from({ length: CHOSEN_OBJECTIVES }, (_, at) => at < chosen)];
  return (
    <div className="progress">
      <p role="status">
        {t.answer.progress(shown(done), shown(statements.length), shown(chosen), shown(CHOSEN_OBJECTIVES))}
      </p>
      <div className="progress-marks" aria-hidden="true">
        {marks.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks never change places
          <span key={at} className={mark ? 'progress-mark is-done' : 'progress-mark'} />
        ))}
      </div>
    </div>
  );
}
