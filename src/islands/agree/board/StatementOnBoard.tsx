import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import type { BoardItem } from '#state/board.ts';
import { Say } from '../../Say.tsx';
import { MoreOn } from './MoreOn.tsx';
import { Spread } from './Spread.tsx';
import { useWords } from './use-words.ts';
import { WordTable } from './WordTable.tsx';

interface Props {
  readonly item: BoardItem;
  readonly card: StatementCard;
  readonly hasRoles: boolean;
}

/** One statement of the board: the sentence first, then the dots, then what would help. */
export function StatementOnBoard({ item, card, hasRoles }: Props) {
  const { agree, t } = useWords();
  const { locale } = agree;
  const isOpen = item.state === 'split' || item.state === 'near';
  return (
    <article className="board-item" data-state={item.state}>
      <header className="board-head">
        <p className="board-state">{t.board.state[item.state]}</p>
        <h3>
          <Say of={card.about} within={locale} />
        </h3>
      </header>
      <Spread item={item} card={card} hasRoles={hasRoles} />
      {isOpen && (
        <div className="board-beside">
          <div className="board-settle">
            <h4>{t.board.settle}</h4>
            <p>
              <Say of={card.settle} within={locale} />
            </p>
          </div>
          {card.term && <WordTable term={card.term} />}
        </div>
      )}
      <MoreOn card={card} isOpen={isOpen} />
    </article>
  );
}
