import { type ReactNode, useId } from 'react';

/** One way to answer. */
export interface Chip<T> {
  readonly value: T;
  readonly label: ReactNode;
  /** Read aloud in place of the label. */
  readonly spoken?: string;
  readonly isWide?: boolean;
}

interface Props<T> {
  readonly options: readonly Chip<T>[];
  readonly value: T | undefined;
  /** `undefined`: the choice was taken back, by a tap or the space bar on what was chosen. */
  readonly onPick: (value: T | undefined) => void;
  /** Appended to `chips`: how they lie. */
  readonly className?: string;
}

/** Radio buttons as large squares, of which one can be taken back. Stands in a fieldset with a legend. */
export function Chips<T extends string | number>({ options, value, onPick, className }: Props<T>) {
  const name = useId();
  return (
    <div className={className ? `chips ${className}` : 'chips'}>
      {options.map((option) => (
        <label key={option.value} className={option.isWide ? 'chip chip-wide' : 'chip'}>
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            aria-label={option.spoken}
            checked={option.value === value}
            onChange={() => undefined}
            onClick={() => onPick(option.value === value ? undefined : option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
