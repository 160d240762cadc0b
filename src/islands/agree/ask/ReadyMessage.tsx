import { useEffect, useId, useRef, useState } from 'react';
import { CHOSEN_OBJECTIVES } from '#domain/alignment-scale.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { Invitation } from '#state/answer.ts';
import { EMPTY_COLLECTION, mergeCollections } from '#state/collection.ts';
import { formatInvitation } from '#state/invitation.ts';
import type { AskDraft } from '#state/parts/ask-draft.ts';
import { Chips } from '../../Chips.tsx';
import { CopyButton } from '../../CopyButton.tsx';
import { thisMonth } from '../../today.ts';
import { useAgree } from '../agree-context.ts';
import { pageAddress } from '../board/page-address.ts';
import { PassOn } from '../PassOn.tsx';
import { statementsOf } from '../use-asked.ts';
import { hashOf } from '../view.ts';
import { askMessages } from './ask-message.ts';

interface Props {
  readonly draft: AskDraft;
  readonly statements: readonly number[];
  readonly roles: readonly string[];
}

type Form = 'mail' | 'chat';

/** The message with its link, to copy, mail or share. What is passed on is also what the collecting view expects. */
export function ReadyMessage({ draft, statements, roles }: Props) {
  const { locale, card, scope, changeCollection, ...agree } = useAgree();
  const t = roomStrings(locale);
  const id = useId();
  const [form, setForm] = useState<Form>('mail');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const invitation: Invitation = {
    round: thisMonth(),
    by: draft.by.trim(),
    until: draft.until === '' ? undefined : draft.until,
    statements,
    roles,
  };
  const link = `${pageAddress()}#${formatInvitation(invitation, scope)}`;
  const text = askMessages({
    invitation,
    link,
    statements: statementsOf(card, statements),
    role: agree.roles.find((role) => roles.includes(role.id))?.name.text ?? agree.roles[0]?.name.text ?? '',
    letters: card.objectives.slice(0, CHOSEN_OBJECTIVES).map(({ letter }) => letter),
    locale,
  })[form];
  const keep = () =>
    void changeCollection((now) => mergeCollections(now, { ...EMPTY_COLLECTION, invitations: [invitation] }));
  return (
    <section className="ready" aria-labelledby="Frame-ready">
      <h2 ref={heading} id="Frame-ready" className="view-title" tabIndex={-1}>
        {t.ask.ready}
      </h2>
      <p className="fine">{t.ask.readyHint}</p>
      <fieldset className="field">
        <legend className="visually-hidden">{t.ask.ready}</legend>
        <Chips
          options={[
            { value: 'mail', label: t.ask.forMail },
            { value: 'chat', label: t.ask.forChat },
          ]}
          value={form}
          onPick={(picked) => setForm(picked ?? form)}
          className="chips-words"
        />
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t.ask.text}</label>
        <textarea id={`${id}-text`} readOnly rows={form === 'mail' ? 14 : 4} value={text} dir="auto" />
      </div>
      <div className="buttons">
        <CopyButton text={text} label={t.ask.copy} locale={locale} onCopy={keep} />
        <PassOn subject={t.ask.subject} text={text} locale={locale} onPass={keep} />
        <CopyButton text={link} label={t.ask.copyLink} locale={locale} onCopy={keep} isQuiet />
      </div>
      <p>
        {t.ask.next} <a href={hashOf('together')}>{t.room.together}</a>
      </p>
    </section>
  );
}
