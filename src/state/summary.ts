import type { Board } from './board.ts';
import { isApart } from './board-thresholds.ts';
import { openStatements } from './open-questions.ts';
import type { Scope } from './scope.ts';

/** What a group may let stand on its home page as "what you told each other". No roles, no ratings, no counts. */
export interface Summary {
  /** Numbers of the statements on which the ratings are near each other, in the authored order. */
  readonly agreed: readonly number[];
  /** Numbers of the other statements that are open (`openStatements`), in the authored order. */
  readonly open: readonly number[];
  /** Numbers of at most three objectives that at least two people chose, most important first. */
  readonly first: readonly number[];
}

/** What the text of a summary says, in the reader's language. */
export interface SummaryWords {
  readonly title: string;
  /** "We stand close on:", "Still open:", "What matters most to us:" */
  readonly agreed: string;
  readonly open: string;
  readonly first: string;
  /** What a statement is about. */
  about(statement: number): string;
  objective(number: number): string;
}

const NAMED_OBJECTIVES = 3;

/** People who must have chosen an objective before it is said to matter to the group. */
const LEAST_CHOICES = 2;

/** The summary of a board; with fewer than three functions heard it is the host's to judge whether it speaks for the group. */
export function summaryOf(board: Board, scope: Scope): Summary {
  const close = new Set(
    board.items.filter((item) => item.state !== 'too-few' && !isApart(item)).map(({ statement }) => statement),
  );
  return {
    agreed: scope.statements.filter((statement) => close.has(statement)),
    open: openStatements(board, scope).filter((statement) => !close.has(statement)),
    first: board.objectives
      .filter(({ chosenBy }) => chosenBy.length >= LEAST_CHOICES)
      .slice(0, NAMED_OBJECTIVES)
      .map(({ objective }) => objective),
  };
}

/** The summary as a text that the host edits before sending it. Parts with nothing in them are left out. */
export function formatSummary({ agreed, open, first }: Summary, words: SummaryWords): string {
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `• ${line}`)];
  return [
    [words.title],
    part(words.agreed, agreed.map(words.about)),
    part(words.open, open.map(words.about)),
    part(words.first, first.map(words.objective)),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
