import { printPart } from '../board/print-part.ts';
import { useAsked } from '../use-asked.ts';
import { HostSheet } from './HostSheet.tsx';
import { Slip } from './Slip.tsx';
import { SlipKey } from './SlipKey.tsx';
import { useMeetingWords } from './use-meeting-words.ts';

const SLIPS_ON_A_SHEET = 6;

/** For a room without devices: slips to answer on, and a sheet for the host. They stand on paper alone. */
export function PaperSlips() {
  const { t } = useMeetingWords();
  const { statements } = useAsked();
  return (
    <section className="meeting-part" aria-labelledby="Frame-meeting-paper">
      <h2 id="Frame-meeting-paper">{t.meeting.paper.title}</h2>
      <p>{t.meeting.paper.how}</p>
      <div className="buttons">
        <button type="button" className="button button-quiet" onClick={() => printPart('slips')}>
          {t.meeting.paper.print}
        </button>
        <button type="button" className="button button-quiet" onClick={() => printPart('host-sheet')}>
          {t.meeting.paper.printHost}
        </button>
      </div>
      <div className="paper-only" data-printed="slips">
        <div className="slips">
          {Array.from({ length: SLIPS_ON_A_SHEET }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the slips of a sheet are all alike.
            <Slip key={at} statements={statements} isCopy={at > 0} />
          ))}
        </div>
        <SlipKey statements={statements} />
      </div>
      <div className="paper-only" data-printed="host-sheet">
        <HostSheet statements={statements} />
      </div>
    </section>
  );
}
