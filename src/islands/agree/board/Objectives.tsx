import { formatList } from '#i18n/format-list.ts';
import type { Board, BoardObjective } from '#state/board.ts';
import { Say } from '../../Say.tsx';
import { Filled } from './Filled.tsx';
import { roleNames } from './role-name.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly board: Board;
  readonly hasRoles: boolean;
}

/** The objectives that somebody chose, most important to the group first; then, in one line, the rest. */
export function Objectives({ board, hasRoles }: Props) {
  const { agree, t, digits } = useWords();
  const chosen = board.objectives.filter(({ chosenBy }) => chosenBy.length > 0);
  const rest = board.objectives.filter(({ chosenBy }) => chosenBy.length === 0);
  const textOf = (objective: number) => agree.card.objectives.find(({ number }) => number === objective)?.text.text;
  if (chosen.length === 0) return <p>{t.board.objectives.none}</p>;
  return (
    <>
      <p>{t.board.objectives.intro(board.lists, digits(board.lists))}</p>
      <ol className="board-objectives">
        {chosen.map((objective) => (
          <Objective key={objective.objective} objective={objective} people={board.lists} hasRoles={hasRoles} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details className="board-more">
          <summary>{t.board.objectives.rest}</summary>
          <ul>
            {rest.map(({ objective }) => (
              <li key={objective}>{textOf(objective)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ObjectiveProps {
  readonly objective: BoardObjective;
  readonly people: number;
  readonly hasRoles: boolean;
}

function Objective({ objective, people, hasRoles }: ObjectiveProps) {
  const { agree, t, digits } = useWords();
  const { locale } = agree;
  const card = agree.card.objectives.find(({ number }) => number === objective.objective);
  if (!card) return null;
  const count = objective.chosenBy.length;
  const roles = roleNames(
    objective.chosenBy.map(({ role }) => role),
    agree,
    t,
  );
  return (
    <li>
      <p className="board-objective">
        <Say of={card.text} within={locale} />
      </p>
      <p className="board-chosen">
        <span className="board-tally" aria-hidden="true">
          {Array.from({ length: people }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a tally are all alike.
            <svg key={at} className={at < count ? 'dot' : 'dot dot-empty'} viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r="8" />
            </svg>
          ))}
        </span>
        {hasRoles
          ? t.board.objectives.chosenBy(formatList(roles, locale))
          : t.board.objectives.chosen(count, digits(count))}
      </p>
      <p className="fine">
        <Filled sentence={t.board.objectives.measure}>
          <Say of={card.measure} within={locale} />
        </Filled>
      </p>
    </li>
  );
}
