import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import { Say } from '../../Say.tsx';
import { useMeetingWords } from './use-meeting-words.ts';

/** The statements by number and the objectives by letter, to be handed out with the slips. */
export function SlipKey({ statements }: { readonly statements: readonly StatementCard[] }) {
  const { agree, t, digits } = useMeetingWords();
  const { locale } = agree;
  return (
    <div className="slip-key">
      <h3>{t.meeting.paper.statements}</h3>
      <p>{t.meeting.paper.scale}</p>
      <dl>
        {statements.map(({ number, text }, at) => (
          <div key={number}>
            <dt>{digits(at + 1)}</dt>
            <dd>
              <Say of={text} within={locale} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t.meeting.paper.letters}</h3>
      <dl>
        {agree.card.objectives.map(({ number, letter, text }) => (
          <div key={number}>
            <dt>{letter}</dt>
            <dd>
              <Say of={text} within={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
