import { useId, useState } from 'react';
import { CHOSEN_OBJECTIVES } from '#domain/alignment-scale.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { addReading } from '#state/collection.ts';
import { newPerson } from '#state/parts/own-answer.ts';
import { useAgree } from '../agree-context.ts';
import { handLine } from '../ask/ask-message.ts';
import { useAsked } from '../use-asked.ts';
import { useReadPaste } from './use-read-paste.ts';

interface Said {
  readonly text: string;
  readonly isFault: boolean;
}

/** The host enters somebody's answer from a paper slip or a call: a role and a line. */
export function HostAnswer() {
  const { locale, roles, card, changeCollection } = useAgree();
  const t = roomStrings(locale);
  const id = useId();
  const read = useReadPaste();
  const { statements } = useAsked();
  const [role, setRole] = useState('');
  const [line, setLine] = useState('');
  const [said, setSaid] = useState<Said>();
  const letters = card.objectives.slice(0, CHOSEN_OBJECTIVES).map(({ letter }) => letter);
  const example = handLine({ statements, role: roles[0]?.name.text ?? '', letters, locale });
  const add = () => {
    const fault = (text: string) => setSaid({ text, isFault: true });
    if (role === '') return fault(t.collect.hostRoleMissing);
    if (line.trim() === '') return fault(t.collect.hostLineMissing);
    const reading = read(`${role}: ${line.replaceAll(/\s+/gu, ' ').trim()}`);
    const [wrong] = reading.unreadable;
    if (wrong || reading.answers.length === 0) return fault(t.collect.why[wrong?.why ?? 'wrong-count']);
    // Each entry is a person of its own: two slips that are alike are two voices.
    const person = newPerson(Math.random);
    const answers = reading.answers.map((found) => ({ ...found, answer: { ...found.answer, person, isByHost: true } }));
    changeCollection((now) => addReading(now, { ...reading, answers }));
    setLine('');
    setRole('');
    setSaid({ text: t.collect.hostAdded(role), isFault: false });
  };
  return (
    <details className="host-answer">
      <summary>{t.collect.host}</summary>
      <p className="field-hint">{t.collect.hostHint}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-role`}>{t.collect.hostRole}</label>
          <select id={`${id}-role`} value={role} onChange={({ currentTarget }) => setRole(currentTarget.value)}>
            <option value="" />
            {roles.map(({ id: one, name }) => (
              <option key={one} value={name.text}>
                {name.text}
              </option>
            ))}
            <option value={t.collect.unnamedInLines}>{t.collect.unnamed}</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-line`}>{t.collect.hostLine}</label>
          <p id={`${id}-hint`} className="field-hint">
            {t.collect.hostLineHint(example.slice(example.indexOf(':') + 1).trim())}
          </p>
          <input
            id={`${id}-line`}
            type="text"
            value={line}
            aria-invalid={said?.isFault === true}
            aria-describedby={`${id}-hint ${id}-said`}
            onChange={({ currentTarget }) => setLine(currentTarget.value)}
          />
        </div>
        <p id={`${id}-said`} role="status" className={said?.isFault ? 'field-error' : undefined}>
          {said?.text}
        </p>
        <button type="submit" className="button button-quiet">
          {t.collect.hostAdd}
        </button>
      </form>
    </details>
  );
}
