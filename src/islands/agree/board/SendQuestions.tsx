import { useId, useState } from 'react';
import type { Board } from '#state/board.ts';
import { formatOpenQuestions, openStatements } from '#state/open-questions.ts';
import { Say } from '../../Say.tsx';
import { ToContact } from './ToContact.tsx';
import { useWords } from './use-words.ts';

/** What the group may ask its supplier: chosen statements and own questions, shown exactly as they would go. */
export function SendQuestions({ board }: { readonly board: Board }) {
  const { agree, t } = useWords();
  const open = openStatements(board, agree.scope);
  const [left, setLeft] = useState<readonly number[]>([]);
  const [own, setOwn] = useState('');
  const chosen = open.filter((number) => !left.includes(number));
  const toggle = (number: number) =>
    setLeft(left.includes(number) ? left.filter((other) => other !== number) : [...left, number]);
  const isEmpty = chosen.length === 0 && own.trim() === '';
  return (
    <details className="board-more board-send screen-only">
      <summary>{t.board.supplier.title}</summary>
      <p>{t.board.supplier.intro(agree.contact.name, agree.vendor)}</p>
      {open.length > 0 && <Choices numbers={open} chosen={chosen} toggle={toggle} />}
      <OwnQuestions value={own} change={setOwn} />
      {isEmpty ? <p>{t.board.supplier.nothing}</p> : <Preview chosen={chosen} own={own} />}
    </details>
  );
}

interface ChoicesProps {
  readonly numbers: readonly number[];
  readonly chosen: readonly number[];
  readonly toggle: (number: number) => void;
}

function Choices({ numbers, chosen, toggle }: ChoicesProps) {
  const { agree, t } = useWords();
  return (
    <fieldset className="field">
      <legend>{t.board.supplier.choose}</legend>
      {agree.card.statements
        .filter(({ number }) => numbers.includes(number))
        .map(({ number, text }) => (
          <label key={number} className="choice">
            <input type="checkbox" checked={chosen.includes(number)} onChange={() => toggle(number)} />
            <span>
              <Say of={text} within={agree.locale} />
            </span>
          </label>
        ))}
    </fieldset>
  );
}

function OwnQuestions({ value, change }: { readonly value: string; readonly change: (value: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{t.board.supplier.own}</label>
      <textarea id={id} rows={3} dir="auto" value={value} onChange={({ target }) => change(target.value)} />
    </p>
  );
}

function Preview({ chosen, own }: { readonly chosen: readonly number[]; readonly own: string }) {
  const { agree, t } = useWords();
  const statements = agree.card.statements
    .filter(({ number }) => chosen.includes(number))
    .map(({ text, settle }) => ({ text: text.text, settle: settle.text }));
  const sent = formatOpenQuestions(statements, own.split('\n'), {
    title: t.board.supplier.heading(agree.account.name),
    intro: t.board.supplier.text,
    ownQuestions: t.board.supplier.ownQuestions,
  });
  return (
    <>
      <h3>{t.board.supplier.preview}</h3>
      <p className="board-preview" dir="auto">
        {sent}
      </p>
      <ToContact subject={t.board.supplier.subject(agree.account.name)} text={sent} words={t.board.supplier} />
    </>
  );
}
