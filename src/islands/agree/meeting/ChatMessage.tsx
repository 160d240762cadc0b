import { useState } from 'react';
import type { Invitation } from '#state/answer.ts';
import { EMPTY_COLLECTION, mergeCollections } from '#state/collection.ts';
import { formatInvitation } from '#state/invitation.ts';
import { CopyButton } from '../../CopyButton.tsx';
import { useIsLive } from '../../use-is-live.ts';
import { useAsked } from '../use-asked.ts';
import { useMeetingWords } from './use-meeting-words.ts';

interface Props {
  /** Whole address of *Where we agree*. */
  readonly agreeAddress: string;
}

/** The message for the chat, with the link. Without an invitation it asks the usual statements, and all roles. */
export function ChatMessage({ agreeAddress }: Props) {
  const { agree, t } = useMeetingWords();
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
      <Message invitation={invitation} agreeAddress={agreeAddress} />
    </>
  );
}

function AskedBy({ value, change }: { readonly value: string; readonly change: (value: string) => void }) {
  const { t } = useMeetingWords();
  const isLive = useIsLive();
  if (!isLive) return <div className="asked-by" />;
  return (
    <p className="field asked-by">
      <label htmlFor="Frame-meeting-by">{t.meeting.message.by}</label>
      <input
        id="Frame-meeting-by"
        type="text"
        autoComplete="given-name"
        maxLength={40}
        dir="auto"
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </p>
  );
}

function Message({ invitation, agreeAddress }: Props & { readonly invitation: Invitation }) {
  const { agree, t } = useMeetingWords();
  const isLive = useIsLive();
  // Without an invitation, as on a page without scripts, the address asks the usual statements.
  const fragment = isLive ? `#${formatInvitation(invitation, agree.scope)}` : '';
  const text = t.meeting.message.text(agreeAddress + fragment);
  // The board then knows which roles were asked.
  const remember = () =>
    agree.changeCollection((held) => mergeCollections(held, { ...EMPTY_COLLECTION, invitations: [invitation] }));
  return (
    <>
      <p className="field">
        <label htmlFor="Frame-meeting-text">{t.meeting.message.label}</label>
        <textarea id="Frame-meeting-text" rows={6} readOnly={isLive} value={text} />
      </p>
      <div className="buttons">
        <CopyButton
          text={text}
          label={t.meeting.message.copy}
          done={t.meeting.message.copied}
          locale={agree.locale}
          onCopy={remember}
        />
        <a className="button button-quiet" href={agree.hrefOf('ask')}>
          {t.meeting.message.change}
        </a>
      </div>
    </>
  );
}
