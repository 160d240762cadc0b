import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One step of the meeting; the list around it gives the number. */
export function Stage({ id, title, children }: Props) {
  return (
    <li className="meeting-stage">
      <section aria-labelledby={`Frame-meeting-${id}`}>
        <h2 id={`Frame-meeting-${id}`}>{title}</h2>
        {children}
      </section>
    </li>
  );
}
