import { useId, useState } from 'react';
import type { Invitation } from '#state/answer.ts';
import { EMPTY_COLLECTION, mergeCollections } from '#state/collection.ts';
import { formatInvitation } from '#state/invitation.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { pageAddress } from '../board/page-address.ts';
import { useWords } from '../board/use-words.ts';
import { useAsked } from '../use-asked.ts';

/** The message for the chat, with the link. Without an invitation it asks the usual statements, and all roles. */
export function ChatMessage() {
  const { agree, t } = useWords();
  const asked = useAsked();
  const [by, setBy] = useState('');
  const invitation: Invitation = asked.invitation ?? {
    round: asked.round,
    by: by.trim(),
    until: undefined,
    statements: asked.statements.map(({ number }) => number),
    roles: agree.roles.filter(({ isInGroup }) => isInGroup).map((role) => role.id),
  };
  return (
    <>
      <p>{t.meeting.message.how}</p>
      {!asked.invitation && <AskedBy value={by} change={setBy} />}
      <Message invitation={invitation} />
    </>
  );
}

function AskedBy({ value, change }: { readonly value: string; readonly change: (value: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{t.meeting.message.by}</label>
      <input
        id={id}
        autoComplete="given-name"
        maxLength={40}
        dir="auto"
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </p>
  );
}

function Message({ invitation }: { readonly invitation: Invitation }) {
  const { agree, t } = useWords();
  const id = useId();
  const text = t.meeting.message.text(`${pageAddress()}#${formatInvitation(invitation, agree.scope)}`);
  // The board then knows which roles were asked.
  const remember = () =>
    agree.changeCollection((held) => mergeCollections(held, { ...EMPTY_COLLECTION, invitations: [invitation] }));
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{t.meeting.message.label}</label>
        <textarea id={id} rows={6} readOnly value={text} />
      </p>
      <div className="buttons">
        <CopyButton
          text={text}
          label={t.meeting.message.copy}
          done={t.meeting.message.copied}
          locale={agree.locale}
          onCopy={remember}
        />
        <button type="button" className="button button-quiet" onClick={() => agree.go('ask')}>
          {t.meeting.message.change}
        </button>
      </div>
    </>
  );
}
