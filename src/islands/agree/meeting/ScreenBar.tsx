import type { RefObject } from 'react';
import { useShownRoles } from '../board/use-shown-roles.ts';
import { Clock } from './Clock.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useMeetingWords } from './use-meeting-words.ts';
import type { Slides } from './use-slides.ts';

interface Props {
  readonly shown: Slides;
  readonly count: number;
  /** What goes full screen. */
  readonly screen: RefObject<HTMLElement | null>;
  readonly close: () => void;
}

/** Where one is, the clock, and everything that can be pressed on the shared screen. */
export function ScreenBar({ shown, count, screen, close }: Props) {
  return (
    <header className="screen-bar">
      <Place shown={shown} count={count} />
      <Clock countdown={shown.countdown} />
      <Choices shown={shown} screen={screen} close={close} />
      {shown.hasHelp && <Keys />}
    </header>
  );
}

/** A button at its end stays focusable: a disabled one would lose the focus, and with it the keys of the screen. */
function Place({ shown, count }: Pick<Props, 'shown' | 'count'>) {
  const { t, digits } = useMeetingWords();
  const { at, act } = shown;
  return (
    <div className="screen-place">
      <button type="button" className="button button-quiet" aria-disabled={at === 0} onClick={act.previous}>
        {t.meeting.screen.previous}
      </button>
      <p className="screen-at">
        <span>{t.meeting.screen.place(digits(at + 1), digits(count))}</span>
        <progress value={at + 1} max={count} aria-hidden="true" />
      </p>
      <button type="button" className="button" aria-disabled={at === count - 1} onClick={act.next}>
        {t.meeting.screen.next}
      </button>
    </div>
  );
}

function Choices({ shown, screen, close }: Pick<Props, 'shown' | 'screen' | 'close'>) {
  const { t } = useMeetingWords();
  const [hasRoles, showRoles] = useShownRoles();
  const full = useFullScreen(screen);
  return (
    <div className="screen-buttons">
      <button type="button" className="button button-quiet" onClick={() => showRoles(!hasRoles)}>
        {hasRoles ? t.board.hideRoles : t.board.showRoles}
      </button>
      {full.isPossible && (
        <button type="button" className="button button-quiet" onClick={full.toggle}>
          {full.isFull ? t.meeting.screen.leaveFullScreen : t.meeting.screen.fullScreen}
        </button>
      )}
      <button type="button" className="button button-quiet" aria-expanded={shown.hasHelp} onClick={shown.act.help}>
        {t.meeting.screen.help}
      </button>
      <button type="button" className="button button-quiet" onClick={close}>
        {t.meeting.screen.close}
      </button>
    </div>
  );
}

function Keys() {
  const { t } = useMeetingWords();
  const { keys } = t.meeting.screen;
  return (
    <dl className="screen-keys">
      {t.meeting.screen.keyNames.map((name, at) => (
        <div key={name}>
          <dt>
            <kbd>{name}</kbd>
          </dt>
          <dd>{keys[at]}</dd>
        </div>
      ))}
    </dl>
  );
}
