import type { Locale } from '#domain/local-text.ts';
import { useMeetingWords } from './use-meeting-words.ts';
import type { Countdown } from './use-timer.ts';

interface Props {
  readonly countdown: Countdown;
  /** What is said at the end instead of "Time is up". */
  readonly end?: string;
}

/** A countdown with its buttons. It speaks twice at most: at the last minute and at the end. */
export function Clock({ countdown, end }: Props) {
  const { agree, t } = useMeetingWords();
  const { call } = countdown;
  return (
    <div className="clock" data-over={countdown.isOver ? 'yes' : undefined}>
      <p className="clock-face" role="timer" aria-label={t.meeting.timer.left}>
        {formatClock(countdown.seconds, agree.locale)}
      </p>
      <div className="clock-buttons">
        {countdown.isRunning ? (
          <button type="button" className="button button-quiet" onClick={countdown.pause}>
            {t.meeting.timer.pause}
          </button>
        ) : (
          <button
            type="button"
            className="button button-quiet"
            aria-disabled={countdown.isOver}
            onClick={() => countdown.isOver || countdown.start()}
          >
            {t.meeting.timer.start}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={countdown.reset}>
          {t.meeting.timer.reset}
        </button>
      </div>
      <p className="clock-call" role="status">
        {call === 'last-minute' && t.meeting.timer.lastMinute}
        {call === 'over' && (end ?? t.meeting.timer.over)}
      </p>
    </div>
  );
}

/** Minutes and seconds in the language's digits: "02:30". */
function formatClock(seconds: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { minute: '2-digit', second: '2-digit', timeZone: 'UTC' }).format(
    new Date(seconds * 1000),
  );
}
