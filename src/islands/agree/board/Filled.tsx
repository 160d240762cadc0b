import type { ReactNode } from 'react';

interface Props {
  /** A sentence of the catalogue with one gap. */
  readonly sentence: (gap: string) => string;
  /** What is drawn in the gap, such as an authored text in another language. */
  readonly children: ReactNode;
}

/** A character that no sentence holds: Unicode's mark for an object in a text. */
const GAP = '\uFFFC';

/** A whole sentence of the catalogue, its gap filled with marked-up text: each language puts the gap where it wants. */
export function Filled({ sentence, children }: Props) {
  const [before, after] = sentence(GAP).split(GAP);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
