/** Where something stands, as the author's editor shows it. */
export interface Place {
  /** Path from the folder that the command was started in, `/` between folders. */
  readonly path: string;
  /** 1-based; absent when only the file is known. */
  readonly line?: number;
  /** 1-based, in UTF-16 units; present only with `line`. */
  readonly column?: number;
}

/** `error` hides or falsifies something; `warning` makes a page poorer. */
export type Severity = 'error' | 'warning';

/** A change of one stretch of one file, offsets in UTF-16 units of its text. */
export interface Edit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One diagnostic for an author. */
export interface Finding {
  /** Permanent name of the rule; a heading of `content/README.md`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong in the author's words, and what a buyer would lose. Whole sentences. */
  readonly message: string;
  /** An order that can be obeyed without asking, without "Fix:". */
  readonly fix: string;
  /** The change that `--fix` makes; absent when a person has to decide. */
  readonly edit?: Edit;
}

/** Sorts by path, line, column, rule, then message: equal findings always come in equal order. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.place.path, b.place.path) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
