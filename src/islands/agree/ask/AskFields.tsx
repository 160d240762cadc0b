import { useId } from 'react';
import { roomStrings } from '#i18n/room-strings.ts';
import type { AskDraft } from '#state/parts/ask-draft.ts';
import { Say } from '../../Say.tsx';
import { useAgree } from '../agree-context.ts';
import type { AskFault } from './AskView.tsx';

const LONGEST_NAME = 40;

interface Props {
  readonly draft: AskDraft;
  /** Ids of the roles asked. */
  readonly asked: readonly string[];
  readonly onChange: (next: Partial<AskDraft>) => void;
  readonly faults: readonly AskFault[];
}

/** Whom to ask, who asks, by when. */
export function AskFields({ draft, asked, onChange, faults }: Props) {
  const { locale, roles } = useAgree();
  const t = roomStrings(locale);
  const id = useId();
  const toggle = (role: string) =>
    onChange({
      roles: roles.map((one) => one.id).filter((one) => (one === role ? !asked.includes(one) : asked.includes(one))),
    });
  return (
    <>
      <fieldset className="field">
        <legend>{t.ask.roles}</legend>
        <p className="field-hint">{t.ask.rolesHint}</p>
        <div className="choice-columns">
          {roles.map((role) => (
            <label key={role.id} className="choice">
              <input type="checkbox" checked={asked.includes(role.id)} onChange={() => toggle(role.id)} />
              <span>
                <Say of={role.name} within={locale} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-by`}>{t.ask.name}</label>
        <p id={`${id}-by-hint`} className="field-hint">
          {t.ask.nameHint}
        </p>
        <input
          id={`${id}-by`}
          type="text"
          dir="auto"
          autoComplete="given-name"
          maxLength={LONGEST_NAME}
          value={draft.by}
          aria-describedby={`${id}-by-hint ${id}-by-fault`}
          aria-invalid={faults.includes('name')}
          onChange={(event) => onChange({ by: event.currentTarget.value })}
        />
        {faults.includes('name') && (
          <p id={`${id}-by-fault`} className="field-error">
            {t.ask.faults.name}
          </p>
        )}
      </div>
      <div className="field">
        <label htmlFor={`${id}-until`}>{t.ask.until}</label>
        <p id={`${id}-until-hint`} className="field-hint">
          {t.ask.untilHint}
        </p>
        <input
          id={`${id}-until`}
          type="date"
          value={draft.until}
          aria-describedby={`${id}-until-hint ${id}-until-fault`}
          aria-invalid={faults.includes('until')}
          onChange={(event) => onChange({ until: event.currentTarget.value })}
        />
        {faults.includes('until') && (
          <p id={`${id}-until-fault`} className="field-error">
            {t.ask.faults.until}
          </p>
        )}
      </div>
    </>
  );
}
