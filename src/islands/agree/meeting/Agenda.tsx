import { printPart } from '../board/print-part.ts';
import { useMeetingWords } from './use-meeting-words.ts';

/** Minutes at which each step of the agenda begins, and the end. One more than there are steps. */
const MINUTES = [0, 3, 8, 16, 24, 32, 38, 43, 45] as const;

/** The agenda for 45 minutes, to be printed. */
export function Agenda() {
  const { t, digits } = useMeetingWords();
  const { steps, notes } = t.meeting.agenda;
  return (
    <section className="meeting-part" data-printed="agenda" aria-labelledby="Frame-meeting-agenda">
      <h2 id="Frame-meeting-agenda">{t.meeting.agenda.title}</h2>
      <table className="meeting-agenda">
        <thead>
          <tr>
            <th scope="col">{t.meeting.agenda.minute}</th>
            <th scope="col">{t.meeting.agenda.what}</th>
            <th scope="col">{t.meeting.agenda.written}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            <tr key={step}>
              <th scope="row">{t.meeting.agenda.span(digits(MINUTES[at] ?? 0), digits(MINUTES[at + 1] ?? 0))}</th>
              <td>{step}</td>
              <td data-label={t.meeting.agenda.written}>{notes[at]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="buttons">
        <button type="button" className="button button-quiet" onClick={() => printPart('agenda')}>
          {t.meeting.agenda.print}
        </button>
      </div>
    </section>
  );
}
