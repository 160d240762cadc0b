import { useId, useMemo, useState } from 'react';
import { formatMonth } from '#i18n/format.ts';
import type { Board } from '#state/board.ts';
import { compareRounds, type RoundChange } from '#state/rounds-compared.ts';
import { Say } from '../../Say.tsx';
import { DotRow } from './DotRow.tsx';
import { boardOfRound } from './use-board.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly rounds: readonly string[];
  readonly round: string;
  readonly board: Board;
  readonly hasRoles: boolean;
}

/** The round that is shown against another: for each statement both rows of dots, the earlier one first. */
export function RoundsCompared({ rounds, round, board, hasRoles }: Props) {
  const { agree, t } = useWords();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const others = rounds.filter((other) => other !== round);
  const other = others.includes(chosen) ? chosen : undefined;
  return (
    <>
      <p className="field board-field">
        <label htmlFor={id}>{t.board.compare.with}</label>
        <select id={id} value={other ?? ''} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t.board.compare.nothing}</option>
          {others.map((one) => (
            <option key={one} value={one}>
              {formatMonth(one, agree.locale)}
            </option>
          ))}
        </select>
      </p>
      {other !== undefined && <Changes shown={{ round, board }} other={other} hasRoles={hasRoles} />}
    </>
  );
}

interface ChangesProps {
  readonly shown: { readonly round: string; readonly board: Board };
  readonly other: string;
  readonly hasRoles: boolean;
}

function Changes({ shown, other, hasRoles }: ChangesProps) {
  const { collection, scope } = useWords().agree;
  const another = useMemo(() => boardOfRound(collection, scope, other), [collection, scope, other]);
  const isLater = other > shown.round;
  const [before, after] = isLater ? [shown.board, another] : [another, shown.board];
  const names = isLater ? [shown.round, other] : [other, shown.round];
  return (
    <ul className="board-changes">
      {compareRounds(before, after).map((change) => (
        <Change key={change.statement} change={change} rounds={names} hasRoles={hasRoles} />
      ))}
    </ul>
  );
}

interface ChangeProps {
  readonly change: RoundChange;
  /** The earlier round, then the later one. */
  readonly rounds: readonly string[];
  readonly hasRoles: boolean;
}

function Change({ change, rounds, hasRoles }: ChangeProps) {
  const { agree, t, digits } = useWords();
  const card = agree.card.statements.find(({ number }) => number === change.statement);
  if (!card) return null;
  const isCompared = change.before !== undefined && change.after !== undefined;
  const { inBoth, moved } = change;
  return (
    <li>
      <h3>
        <Say of={card.about} within={agree.locale} />
      </h3>
      <p className="board-change">{t.board.compare[change.change]}</p>
      {isCompared && (
        <p className="fine">
          {inBoth === 0
            ? t.board.compare.strangers
            : t.board.compare.moved(inBoth, digits(inBoth), moved, digits(moved))}
        </p>
      )}
      <div className="board-then-now">
        {[change.before, change.after].map((item, at) => (
          <div key={rounds[at]}>
            <p className="fine">{formatMonth(rounds[at] ?? '', agree.locale)}</p>
            <DotRow dots={item?.dots ?? []} hasRoles={hasRoles} />
          </div>
        ))}
      </div>
    </li>
  );
}
