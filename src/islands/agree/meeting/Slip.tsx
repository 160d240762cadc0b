import { CHOSEN_OBJECTIVES, RATINGS } from '#domain/alignment-scale.ts';
import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import { Say } from '../../Say.tsx';
import { useMeetingWords } from './use-meeting-words.ts';

interface Props {
  /** Those asked, in the order of asking: their places are their numbers on paper. */
  readonly statements: readonly StatementCard[];
  /** The same once more, for paper alone. */
  readonly isCopy: boolean;
}

/** One slip of paper to answer on. */
export function Slip({ statements, isCopy }: Props) {
  const { t } = useMeetingWords();
  const letters = Array.from({ length: CHOSEN_OBJECTIVES }, (_, at) => at);
  return (
    <div className="slip" aria-hidden={isCopy || undefined}>
      <p className="slip-line">
        <span>{t.meeting.paper.role}</span>
        <span className="slip-blank" />
      </p>
      <table>
        <thead>
          <tr>
            <td />
            <td />
            <td />
            <th scope="col">{t.meeting.paper.colleagues}</th>
          </tr>
        </thead>
        <tbody>
          {statements.map((statement, at) => (
            <Line key={statement.number} statement={statement} at={at} />
          ))}
        </tbody>
      </table>
      <p className="slip-line">
        <span>{t.meeting.paper.objectives}</span>
        {letters.map((at) => (
          <span key={at} className="slip-letter" />
        ))}
      </p>
    </div>
  );
}

function Line({ statement, at }: { readonly statement: StatementCard; readonly at: number }) {
  const { agree, t, digits } = useMeetingWords();
  return (
    <tr>
      <th scope="row">{digits(at + 1)}</th>
      <td className="slip-about">
        <Say of={statement.about} within={agree.locale} />
      </td>
      <td>
        <span className="slip-boxes">
          {[...RATINGS.map(digits), t.meeting.paper.unknown].map((box) => (
            <span key={box} className="slip-box">
              {box}
            </span>
          ))}
        </span>
      </td>
      <td>
        <span className="slip-boxes">
          <span className="slip-box slip-word">{t.meeting.paper.yes}</span>
          <span className="slip-box slip-word">{t.meeting.paper.no}</span>
        </span>
      </td>
    </tr>
  );
}
