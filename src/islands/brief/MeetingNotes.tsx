import { toolStrings } from '#i18n/tool-strings.ts';
import { removeLine } from '#state/brief-draft.ts';
import { type NoteOffer, noteLine, takeNote } from '#state/brief-notes.ts';
import { useBrief } from './brief-context.ts';

/** What the group noted in its meeting, to be taken as lines of its own. Nothing where nothing was noted. */
export function MeetingNotes({ section }: Pick<NoteOffer, 'section'>) {
  const { draft, change, changeWithUndo, material, noteOffers, isLive } = useBrief();
  const t = toolStrings(material.locale);
  const notes = noteOffers.filter((note) => note.section === section);
  if (!isLive || notes.length === 0) return null;
  const toggle = (note: NoteOffer) => {
    const line = noteLine(draft, note);
    if (line) changeWithUndo((now) => removeLine(now, line.id), t.brief.removed);
    else change((now) => takeNote(now, note));
  };
  return (
    <fieldset className="brief-offers">
      <legend>{t.brief.fromMeeting}</legend>
      <p className="field-hint">{t.brief.fromMeetingHow}</p>
      <ul className="brief-offer-list">
        {notes.map((note) => (
          <li key={note.name} className="brief-offer">
            <label className="choice">
              <input type="checkbox" checked={noteLine(draft, note) !== undefined} onChange={() => toggle(note)} />
              <bdi className="brief-offer-text">{note.text}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
