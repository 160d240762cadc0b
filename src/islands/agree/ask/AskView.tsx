import { useEffect, useRef, useState } from 'react';
import { MOST_ASKED } from '#domain/alignment-scale.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { type AskDraft, askDraftPart } from '#state/parts/ask-draft.ts';
import { useKeeper } from '../../use-keeper.ts';
import { useAgree } from '../agree-context.ts';
import { ViewHead } from '../ViewHead.tsx';
import { AskFields } from './AskFields.tsx';
import { ReadyMessage } from './ReadyMessage.tsx';
import { StatementPicker } from './StatementPicker.tsx';

/** Why the message cannot be made. */
export type AskFault = 'statements' | 'name' | 'until';

const DAY = /^(?:\d{4}-\d{2}-\d{2})?$/u;

/** A member chooses what to ask and whom, and gets a message to send. */
export function AskView() {
  const { locale, vendor, card, roles, account } = useAgree();
  const t = roomStrings(locale);
  const { value, change } = useKeeper(account.id, askDraftPart);
  const [presses, setPresses] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const isAsked = presses > 0;
  // Each press leads to the first field that needs a change.
  useEffect(() => {
    if (presses > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [presses]);
  const statements = (value.statements ?? card.suggested).filter((number) =>
    card.statements.some((statement) => statement.number === number),
  );
  const asked = roles.filter(({ id, isInGroup }) => value.roles?.includes(id) ?? isInGroup).map(({ id }) => id);
  const faults = faultsOf(value, statements.length);
  const set = (next: Partial<AskDraft>) => void change((draft) => ({ ...draft, ...next }));
  return (
    <div className="asking">
      <ViewHead title={t.ask.title}>
        <p className="lede">{t.ask.intro}</p>
        <p className="fine">{t.ask.forMembers(vendor)}</p>
      </ViewHead>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setPresses(presses + 1);
        }}
      >
        <StatementPicker
          chosen={statements}
          onChange={(next) => set({ statements: next })}
          fault={isAsked && faults.includes('statements') ? t.ask.faults.statements : undefined}
        />
        <AskFields draft={value} asked={asked} onChange={set} faults={isAsked ? faults : []} />
        <button type="submit" className="button">
          {t.ask.make}
        </button>
      </form>
      <div role="status" className="visually-hidden">
        {isAsked && faults.map((fault) => <p key={fault}>{t.ask.faults[fault]}</p>)}
      </div>
      {isAsked && faults.length === 0 && <ReadyMessage draft={value} statements={statements} roles={asked} />}
    </div>
  );
}

function faultsOf({ by, until }: AskDraft, count: number): AskFault[] {
  const faults: AskFault[] = [];
  if (count < 1 || count > MOST_ASKED) faults.push('statements');
  if (by.trim() === '') faults.push('name');
  if (!DAY.test(until)) faults.push('until');
  return faults;
}
