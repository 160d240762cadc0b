import { formatList } from '#i18n/format-list.ts';
import type { BoardQuestion } from '#state/board.ts';
import { Say } from '../../Say.tsx';
import { roleNames } from './role-name.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly questions: readonly BoardQuestion[];
  readonly hasRoles: boolean;
}

/** What some do not know: a list of its own, for it is no conflict. Most unknown first. */
export function Questions({ questions, hasRoles }: Props) {
  const { agree, t, digits } = useWords();
  const { locale } = agree;
  return (
    <ul className="board-questions">
      {questions.map(({ statement, roles }) => {
        const card = agree.card.statements.find(({ number }) => number === statement);
        if (!card) return null;
        return (
          <li key={statement}>
            <p className="board-question">
              <Say of={card.settle} within={locale} />
            </p>
            <p className="board-about">
              <Say of={card.about} within={locale} />
            </p>
            <p className="fine">{t.board.questions.count(roles.length, digits(roles.length))}</p>
            {hasRoles && (
              <p className="fine">{t.board.questions.roles(formatList(roleNames(roles, agree, t), locale))}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
