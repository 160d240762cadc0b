import { useEffect, useMemo, useRef } from 'react';
import type { Board } from '#state/board.ts';
import { ScreenBar } from './ScreenBar.tsx';
import { SlideView } from './SlideView.tsx';
import { titleOf } from './slide-title.ts';
import { slidesOf } from './slides.ts';
import { useMeetingWords } from './use-meeting-words.ts';
import { useNotes } from './use-notes.ts';
import { useSlides } from './use-slides.ts';

interface Props {
  readonly board: Board;
  readonly round: string;
  /** The invented board: nothing is kept. */
  readonly isPractice: boolean;
  readonly onClose: () => void;
}

/** The board on the shared screen, one thing at a time. A dialog: keyboard and screen reader stay within it. */
export function Screen({ board, round, isPractice, onClose }: Props) {
  const words = useMeetingWords();
  const { t, digits } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const slides = useMemo(() => slidesOf(board), [board]);
  const shown = useSlides(slides.length, inner);
  const notes = useNotes(isPractice);
  useEffect(() => {
    dialog.current?.showModal();
    inner.current?.focus();
  }, []);

  const { at, press } = shown;
  const slide = slides[at] ?? { kind: 'closing' };
  return (
    <dialog ref={dialog} className="screen" aria-label={t.meeting.screen.label} onClose={onClose} onKeyDown={press}>
      <div ref={inner} className="screen-inner" tabIndex={-1}>
        <ScreenBar shown={shown} count={slides.length} screen={inner} close={() => dialog.current?.close()} />
        <p className="visually-hidden" role="status">
          {t.meeting.screen.announce(digits(at + 1), digits(slides.length), titleOf(slide, words))}
        </p>
        <SlideView key={at} slide={slide} board={board} round={round} notes={notes} />
      </div>
    </dialog>
  );
}
