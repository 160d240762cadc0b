import { useId } from 'react';
import { changeNote, noteOn } from '#state/parts/settled.ts';
import { useMeetingWords } from './use-meeting-words.ts';
import type { Notes } from './use-notes.ts';

interface Props {
  readonly round: string;
  readonly statement: number;
  readonly notes: Notes;
}

/** A place for what the group settled on a statement, and for who does what next. */
export function NoteFields({ round, statement, notes }: Props) {
  const { t } = useMeetingWords();
  const id = useId();
  const note = noteOn(notes.notes, round, statement);
  const change = (field: 'settled' | 'next', value: string) =>
    notes.change((old) => changeNote(old, { round, statement }, { [field]: value }));
  return (
    <div className="slide-notes">
      <p className="field">
        <label htmlFor={`${id}-settled`}>{t.meeting.screen.settled}</label>
        <textarea
          id={`${id}-settled`}
          rows={2}
          dir="auto"
          value={note?.settled ?? ''}
          onChange={({ target }) => change('settled', target.value)}
        />
      </p>
      <p className="field">
        <label htmlFor={`${id}-next`}>{t.meeting.screen.nextStep}</label>
        <textarea
          id={`${id}-next`}
          rows={2}
          dir="auto"
          value={note?.next ?? ''}
          onChange={({ target }) => change('next', target.value)}
        />
      </p>
      {notes.kept !== 'kept' && <p className="field-hint">{t.meeting.screen.notKept}</p>}
    </div>
  );
}
