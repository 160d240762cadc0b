import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import type { BoardItem } from '#state/board.ts';
import { Say } from '../../Say.tsx';
import { Filled } from './Filled.tsx';
import { expectedSentence, spreadSentence, surpriseSentence } from './sentences.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly item: BoardItem;
  readonly card: StatementCard;
}

/** What there is to say of one statement: first what surprises, if anything does, then how the ratings lie. */
export function Headline({ item, card }: Props) {
  const { agree, t, digits } = useWords();
  const { locale } = agree;
  const surprise = surpriseSentence(item, t);
  const spread = spreadSentence(item, locale, t);
  const expected = expectedSentence(item, t);
  const unknown = item.unknown.length;
  return (
    <div className="board-said">
      <p className="board-sentence">
        {surprise ? (
          <Filled sentence={surprise}>
            <Say of={card.about} within={locale} />
          </Filled>
        ) : (
          spread
        )}
      </p>
      {surprise && <p>{spread}</p>}
      {expected !== undefined && <p>{expected}</p>}
      {unknown > 0 && <p className="fine">{t.board.unknownHere(unknown, digits(unknown))}</p>}
    </div>
  );
}
