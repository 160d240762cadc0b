import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import { useMeetingWords } from './use-meeting-words.ts';

/** As many as a group has that answers on paper. */
const LINES = 14;

/** A sheet with a line for each slip, from which the host types. */
export function HostSheet({ statements }: { readonly statements: readonly StatementCard[] }) {
  const { t, digits } = useMeetingWords();
  return (
    <>
      <h3>{t.meeting.paper.hostTitle}</h3>
      <p>{t.meeting.paper.hostHow}</p>
      <table className="host-sheet">
        <thead>
          <tr>
            <th scope="col">{t.meeting.paper.hostRole}</th>
            {statements.map(({ number }, at) => (
              <th key={number} scope="col">
                {digits(at + 1)}
              </th>
            ))}
            <th scope="col">{t.meeting.paper.hostObjectives}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: LINES }, (_, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike.
            <tr key={line}>
              <td />
              {statements.map(({ number }) => (
                <td key={number} />
              ))}
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
