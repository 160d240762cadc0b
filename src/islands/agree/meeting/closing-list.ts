import type { Board } from '#state/board.ts';
import { noteOn, type SettledNotes } from '#state/parts/settled.ts';

/** What a group takes with it from a meeting. */
export interface ClosingList {
  /** What was written as settled, by statement, in the board's order. */
  readonly settled: readonly { readonly statement: number; readonly text: string }[];
  /** Who does what next, in the board's order. */
  readonly next: readonly { readonly statement: number; readonly text: string }[];
  /** Statements that lie apart, or that somebody did not know about, with nothing written as settled. */
  readonly open: readonly number[];
}

/** The last slide: what is settled, what is next, what stays open. Blank notes count as none. */
export function closingList(board: Board, round: string, notes: SettledNotes): ClosingList {
  const numbers = [...new Set([...board.items, ...board.questions].map(({ statement }) => statement))];
  const written = (field: 'settled' | 'next') =>
    numbers.flatMap((statement) => {
      const text = noteOn(notes, round, statement)?.[field].trim() ?? '';
      return text === '' ? [] : [{ statement, text }];
    });
  const settled = written('settled');
  const apart = board.items.filter(({ state }) => state === 'split' || state === 'near');
  const unclear = new Set([...apart, ...board.questions].map(({ statement }) => statement));
  return {
    settled,
    next: written('next'),
    open: numbers.filter((number) => unclear.has(number) && !settled.some(({ statement }) => statement === number)),
  };
}
