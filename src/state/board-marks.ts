import type { MarkSet, MarkValue } from './answer.ts';
import { strongerMark } from './collection.ts';

/** What readers think of one sentence of the site. */
export interface BoardMark {
  /** 15-bit `targetCode` of `claim:<id>` or `page:<slug>`. */
  readonly target: number;
  readonly agree: number;
  readonly doubt: number;
  readonly unknown: number;
}

/** Marks by target, one of each person (`strongerMark`): most doubts first, then most "don't know", then most agreement, then the target's code. */
export function boardMarks(sets: readonly MarkSet[]): BoardMark[] {
  const byTarget = new Map<number, Map<number, MarkValue>>();
  for (const { person, marks } of sets) {
    for (const { target, value } of marks) {
      const people = byTarget.get(target) ?? new Map<number, MarkValue>();
      people.set(person, strongerMark(people.get(person) ?? value, value));
      byTarget.set(target, people);
    }
  }
  return [...byTarget]
    .map(([target, people]) => ({ target, ...countOf([...people.values()]) }))
    .toSorted((a, b) => b.doubt - a.doubt || b.unknown - a.unknown || b.agree - a.agree || a.target - b.target);
}

function countOf(values: readonly MarkValue[]): Omit<BoardMark, 'target'> {
  const count = (wanted: MarkValue) => values.filter((value) => value === wanted).length;
  return { agree: count('agree'), doubt: count('doubt'), unknown: count('unknown') };
}
