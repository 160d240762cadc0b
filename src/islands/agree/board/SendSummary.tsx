import { useId, useState } from 'react';
import type { Board } from '#state/board.ts';
import { formatSummary, summaryOf } from '#state/summary.ts';
import { aboutOf, objectiveText } from './board-words.ts';
import { ToContact } from './ToContact.tsx';
import { useWords, type Words } from './use-words.ts';

/** What the group may let stand on the home page: a text that it edits and sends itself. */
export function SendSummary({ board }: { readonly board: Board }) {
  const words = useWords();
  const { agree, t } = words;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? summaryText(board, words);
  return (
    <details className="board-more board-send screen-only">
      <summary>{t.board.summary.title}</summary>
      <p>{t.board.summary.intro(agree.contact.name)}</p>
      <p className="field">
        <label htmlFor={id}>{t.board.summary.label}</label>
        <span className="field-hint" id={`${id}-hint`}>
          {t.board.summary.hint}
        </span>
        <textarea
          id={id}
          rows={16}
          dir="auto"
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => setTyped(target.value)}
        />
      </p>
      <ToContact subject={t.board.summary.subject(agree.account.name)} text={text} words={t.board.summary} />
      {typed !== undefined && (
        <button type="button" className="button-plain" onClick={() => setTyped(undefined)}>
          {t.board.summary.restore}
        </button>
      )}
    </details>
  );
}

function summaryText(board: Board, { agree, t }: Words): string {
  return formatSummary(summaryOf(board, agree.scope), {
    title: t.board.summary.heading,
    agreed: t.board.summary.agreed,
    open: t.board.summary.openPoints,
    first: t.board.summary.first,
    about: (statement) => aboutOf(statement, agree.card),
    objective: (objective) => objectiveText(objective, agree.card),
  });
}
