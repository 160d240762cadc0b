interface Props {
  /** Part that is certain, 0 to 1. */
  readonly low: number;
  /** Part that is possible, at least `low`; drawn as a thinner piece. */
  readonly high?: number;
}

const WIDTH = 100;

/** A bar for eyes only: the figures stand beside it as text. */
export function Bar({ low, high = low }: Props) {
  const sure = low * WIDTH;
  return (
    <svg className="bar" viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="bar-ground" x="0" y="0" width={WIDTH} height="12" />
      <rect className="bar-open" x={sure} y="4" width={Math.max(0, high * WIDTH - sure)} height="4" />
      <rect className="bar-sure" x="0" y="0" width={sure} height="12" />
    </svg>
  );
}
