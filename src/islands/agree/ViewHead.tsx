import { type ReactNode, useEffect, useRef } from 'react';
import { useView } from './use-view.ts';

interface Props {
  readonly title: ReactNode;
  /** What follows the heading. */
  readonly children?: ReactNode;
}

/** The head of a view. After a change of view its heading has the focus, so that a screen reader says where one is. */
export function ViewHead({ title, children }: Props) {
  const { isMoved } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isMoved) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [isMoved]);
  return (
    <header className="room-head view-head">
      <h1 ref={heading} className="view-title" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  );
}
