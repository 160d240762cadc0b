import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import { Say } from '../../Say.tsx';
import { useWords } from './use-words.ts';
import { WordTable } from './WordTable.tsx';

interface Props {
  readonly card: StatementCard;
  /** The question and the words stand beside the spread already. */
  readonly isOpen: boolean;
}

/** What helps the talk about a statement, folded: why groups split, pages, what roles will ask. */
export function MoreOn({ card, isOpen }: Props) {
  const { agree, t } = useWords();
  const { locale } = agree;
  return (
    <details className="board-more">
      <summary>{t.board.more}</summary>
      <div className="board-more-parts">
        <div>
          <h4>{t.board.why}</h4>
          <p>
            <Say of={card.splits} within={locale} />
          </p>
        </div>
        {!isOpen && (
          <div>
            <h4>{t.board.settle}</h4>
            <p>
              <Say of={card.settle} within={locale} />
            </p>
          </div>
        )}
        {card.pages.length > 0 && <Pages pages={card.pages} />}
        {card.prompts.length > 0 && <Prompts prompts={card.prompts} />}
        {!isOpen && card.term && <WordTable term={card.term} />}
      </div>
    </details>
  );
}

function Pages({ pages }: Pick<StatementCard, 'pages'>) {
  const { agree, t } = useWords();
  return (
    <div>
      <h4>{t.board.pages}</h4>
      <ul>
        {pages.map((page) => (
          <li key={page.slug}>
            <a href={page.href}>
              <Say of={{ text: page.title, locale: page.locale }} within={agree.locale} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Prompts({ prompts }: Pick<StatementCard, 'prompts'>) {
  const { agree, t } = useWords();
  return (
    <div>
      <h4>{t.board.prompts}</h4>
      <ul>
        {prompts.map(({ role, text }) => (
          <li key={role.id}>
            <Say of={text} within={agree.locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
