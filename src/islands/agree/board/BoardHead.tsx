import { useId } from 'react';
import { formatMonth } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import type { Board } from '#state/board.ts';
import { roleNames } from './role-name.ts';
import type { ShownBoard } from './use-board.ts';
import { useShownRoles } from './use-shown-roles.ts';
import { useWords } from './use-words.ts';

/** Who was heard and who was not, the round, and whether the dots name roles. */
export function BoardHead({ shown }: { readonly shown: ShownBoard }) {
  return (
    <div className="board-top">
      <Heard board={shown.board} />
      <div className="board-choices screen-only">
        {shown.rounds.length > 1 && <RoundChoice shown={shown} />}
        <RolesChoice />
      </div>
    </div>
  );
}

function Heard({ board }: { readonly board: Board }) {
  const { agree, t, digits } = useWords();
  const names = (codes: readonly number[]) => roleNames(codes, agree, t);
  return (
    <div className="board-heard">
      <p>{t.board.people(board.people, digits(board.people))}</p>
      {board.heard.length > 0 && <p>{t.board.heard(formatList(names(board.heard), agree.locale))}</p>}
      {board.unnamed > 0 && <p>{t.board.unnamed(board.unnamed, digits(board.unnamed))}</p>}
      {board.notHeard.length > 0 && (
        <>
          <ul className="board-not-heard">
            {names(board.notHeard).map((name) => (
              <li key={name}>{t.board.notHeard(name)}</li>
            ))}
          </ul>
          <p className="fine">{t.board.notHeardNote}</p>
        </>
      )}
      {board.tooFewFunctions && <p className="board-caution">{t.board.tooFewFunctions}</p>}
    </div>
  );
}

function RoundChoice({ shown }: { readonly shown: ShownBoard }) {
  const { agree, t } = useWords();
  const id = useId();
  return (
    <p className="field board-field">
      <label htmlFor={id}>{t.board.round}</label>
      <select id={id} value={shown.round} onChange={({ target }) => shown.chooseRound(target.value)}>
        {shown.rounds.map((round) => (
          <option key={round} value={round}>
            {formatMonth(round, agree.locale)}
          </option>
        ))}
      </select>
    </p>
  );
}

function RolesChoice() {
  const { t } = useWords();
  const [hasRoles, showRoles] = useShownRoles();
  return (
    <div className="board-roles">
      <button type="button" className="button button-quiet" onClick={() => showRoles(!hasRoles)}>
        {hasRoles ? t.board.hideRoles : t.board.showRoles}
      </button>
      <p className="fine" role="status">
        {hasRoles ? t.board.rolesShown : t.board.rolesHint}
      </p>
    </div>
  );
}
