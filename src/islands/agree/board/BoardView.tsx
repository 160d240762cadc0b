import type { ReactNode } from 'react';
import { formatMonth } from '#i18n/format.ts';
import { useIsLive } from '../../use-is-live.ts';
import { ViewHead } from '../ViewHead.tsx';
import { BoardHead } from './BoardHead.tsx';
import { Doubts } from './Doubts.tsx';
import { HowComputed } from './HowComputed.tsx';
import { Missing } from './Missing.tsx';
import { Objectives } from './Objectives.tsx';
import { Questions } from './Questions.tsx';
import { RoundsCompared } from './RoundsCompared.tsx';
import { SendQuestions } from './SendQuestions.tsx';
import { SendSummary } from './SendSummary.tsx';
import { StatementOnBoard } from './StatementOnBoard.tsx';
import { TakeAway } from './TakeAway.tsx';
import { type ShownBoard, useBoard } from './use-board.ts';
import { useShownRoles } from './use-shown-roles.ts';
import { useWords } from './use-words.ts';

/** Where the group agrees and where it does not, from two answers on; before that, what is missing. */
export function BoardView() {
  const { agree, t } = useWords();
  const shown = useBoard();
  const isLive = useIsLive();
  return (
    <div className="board" data-printed="board">
      <ViewHead title={agree.isExample ? t.board.exampleTitle : t.board.title}>
        {!agree.isExample && shown.round !== undefined && (
          <p className="board-paper">
            {t.board.take.heading(agree.account.name, formatMonth(shown.round, agree.locale))}
          </p>
        )}
        {agree.isExample && <p className="lede">{t.board.exampleNote}</p>}
      </ViewHead>
      {isLive && shown.round !== undefined && shown.board.isReady ? (
        <ReadyBoard shown={shown} round={shown.round} />
      ) : (
        <Missing people={shown.board.people} />
      )}
    </div>
  );
}

function ReadyBoard({ shown, round }: { readonly shown: ShownBoard; readonly round: string }) {
  const { agree, t } = useWords();
  const { board, rounds } = shown;
  const [hasRoles] = useShownRoles();
  return (
    <>
      <BoardHead shown={shown} />
      <Part title={t.board.gaps} id="gaps">
        {board.items.map((item) => {
          const card = agree.card.statements.find(({ number }) => number === item.statement);
          return card && <StatementOnBoard key={item.statement} item={item} card={card} hasRoles={hasRoles} />;
        })}
      </Part>
      {board.questions.length > 0 && (
        <Part title={t.board.questions.title} id="questions">
          <p>{t.board.questions.intro}</p>
          <Questions questions={board.questions} hasRoles={hasRoles} />
        </Part>
      )}
      <Part title={t.board.objectives.title} id="objectives">
        <Objectives board={board} hasRoles={hasRoles} />
      </Part>
      <Doubts marks={board.marks} />
      {rounds.length > 1 && (
        <Part title={t.board.compare.title} id="compare">
          <RoundsCompared rounds={rounds} round={round} board={board} hasRoles={hasRoles} />
        </Part>
      )}
      <HowComputed board={board} />
      {!agree.isExample && <GroupsOwn shown={shown} round={round} />}
    </>
  );
}

/** What a group does with a board of its own; of the invented one nothing may leave. */
function GroupsOwn({ shown, round }: { readonly shown: ShownBoard; readonly round: string }) {
  return (
    <>
      <TakeAway board={shown.board} round={round} />
      <SendQuestions board={shown.board} />
      <SendSummary board={shown.board} />
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly id: string;
  readonly children: ReactNode;
}

function Part({ title, id, children }: PartProps) {
  return (
    <section className="board-part" aria-labelledby={`Frame-board-${id}`}>
      <h2 id={`Frame-board-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
