import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import type { BoardItem } from '#state/board.ts';
import { Say } from '../../Say.tsx';
import { DotRow } from './DotRow.tsx';
import { Headline } from './Headline.tsx';
import { useWords } from './use-words.ts';

interface Props {
  readonly item: BoardItem;
  readonly card: StatementCard;
  readonly hasRoles: boolean;
}

/** Where the group stands on a statement: the sentence first, then the statement and its dots. */
export function Spread({ item, card, hasRoles }: Props) {
  const { locale } = useWords().agree;
  return (
    <div className="board-spread">
      <Headline item={item} card={card} />
      <blockquote className="board-statement">
        <Say of={card.text} within={locale} />
      </blockquote>
      <DotRow dots={item.dots} hasRoles={hasRoles} />
    </div>
  );
}
