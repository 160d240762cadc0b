import type { Board, BoardItem } from './board.ts';
import { LEAST_CHANGE, ROUNDING } from './board-thresholds.ts';

/** How one statement changed from one round to a later one. */
export interface RoundChange {
  readonly statement: number;
  readonly before: BoardItem | undefined;
  readonly after: BoardItem | undefined;
  /**
   * `closer`, `apart`: the gap changed by at least a tenth. `same`: by less. `new`: two or more rated it in the later round
   * only; `gone`: in the earlier only. `too-few`: never more than one rating.
   */
  readonly change: 'closer' | 'apart' | 'same' | 'new' | 'gone' | 'too-few';
  /** People who rated in both rounds. Where they are few, other people answered, and nobody need have moved. */
  readonly inBoth: number;
  /** Those of them whose rating changed. */
  readonly moved: number;
}

/** March against June: every statement of either board, in the later board's order, then what only the earlier one has. */
export function compareRounds(before: Board, after: Board): RoundChange[] {
  const later = after.items.map(({ statement }) => statement);
  const earlier = before.items.map(({ statement }) => statement).filter((statement) => !later.includes(statement));
  return [...later, ...earlier].map((statement) => changeOf(statement, before, after));
}

function changeOf(statement: number, before: Board, after: Board): RoundChange {
  const first = before.items.find((item) => item.statement === statement);
  const second = after.items.find((item) => item.statement === statement);
  const pairs = (second?.dots ?? []).flatMap(({ person, rating }) => {
    const old = first?.dots.find((dot) => dot.person === person);
    return old ? [{ old: old.rating, rating }] : [];
  });
  return {
    statement,
    before: first,
    after: second,
    change: kindOf(first?.gap, second?.gap),
    inBoth: pairs.length,
    moved: pairs.filter(({ old, rating }) => old !== rating).length,
  };
}

function kindOf(before: number | undefined, after: number | undefined): RoundChange['change'] {
  if (before === undefined) return after === undefined ? 'too-few' : 'new';
  if (after === undefined) return 'gone';
  const change = after - before;
  if (Math.abs(change) < LEAST_CHANGE - ROUNDING) return 'same';
  return change < 0 ? 'closer' : 'apart';
}
