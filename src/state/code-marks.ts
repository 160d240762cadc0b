import { MARK_VALUES, type MarkSet } from './answer.ts';
import { type Field, packFields, unpackFields } from './base32.ts';
import { fingerprint, formatCode, MARK_WIDTHS, MARKS_WIDTHS, MOST_MARKS, symbolsFor } from './code-frame.ts';
import type { Scope } from './scope.ts';

/** A person's marks as text, five a code, at most 28 symbols each; no code where there is no mark. */
export function formatMarkCodes(set: MarkSet, scope: Scope): string[] {
  const codes = Math.ceil(set.marks.length / MOST_MARKS);
  return Array.from({ length: codes }, (_, at) => {
    const marks = set.marks.slice(at * MOST_MARKS, (at + 1) * MOST_MARKS);
    const head = packFields([
      [fingerprint(scope), MARKS_WIDTHS[0]],
      [set.person, MARKS_WIDTHS[1]],
      [marks.length, MARKS_WIDTHS[2]],
    ]);
    const fields = marks.flatMap(({ target, value }): Field[] => [
      [target, MARK_WIDTHS[0]],
      [MARK_VALUES.indexOf(value), MARK_WIDTHS[1]],
    ]);
    return formatCode('marks', [...head, ...packFields(fields)]);
  });
}

/** The marks in a code's symbols, kind and checks included; `undefined` if they say what no marks can. */
export function parseMarks(symbols: readonly number[]): MarkSet | undefined {
  const start = 1 + symbolsFor(MARKS_WIDTHS);
  const [, person = 0, count = 0] = unpackFields(symbols.slice(1, start), MARKS_WIDTHS);
  const widths = Array.from({ length: count }, () => MARK_WIDTHS).flat();
  const values = unpackFields(symbols.slice(start), widths);
  const marks = Array.from({ length: count }, (_, at) => {
    const value = MARK_VALUES[values[at * 2 + 1] ?? MARK_VALUES.length];
    return value === undefined ? [] : [{ target: values[at * 2] ?? 0, value }];
  }).flat();
  return person === 0 || count === 0 || marks.length < count ? undefined : { person, marks };
}
