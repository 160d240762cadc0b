import type { Board } from './board.ts';
import { isApart } from './board-thresholds.ts';
import type { Scope } from './scope.ts';

/** A statement as the text for the supplier shows it. */
export interface OpenStatement {
  readonly text: string;
  /** The question that would settle it. */
  readonly settle: string;
}

/** What the text for the supplier says, in the reader's language. */
export interface OpenQuestionWords {
  /** First line. */
  readonly title: string;
  /** Says that this comes from the group, and that it leaves out who said what. */
  readonly intro: string;
  /** Before the group's own questions; used only where it has some. */
  readonly ownQuestions: string;
}

/**
 * Numbers of the statements that are open: the ratings lie apart, or somebody does not know.
 *
 * @returns in the authored order, not by gap: their order would tell the supplier how far apart the group is.
 */
export function openStatements(board: Board, scope: Scope): number[] {
  const open = new Set([...board.items.filter(isApart), ...board.questions].map(({ statement }) => statement));
  return scope.statements.filter((statement) => open.has(statement));
}

/**
 * What a group sends its supplier: statements and questions. It can hold no role, rating, name or count, for nothing of
 * the kind comes in.
 *
 * @param statements the open ones that the host left ticked, with their texts in the reader's language.
 * @param ownQuestions what the host added, one question each; blank ones are left out.
 * @returns lines with `\n`, none at the end.
 */
export function formatOpenQuestions(
  statements: readonly OpenStatement[],
  ownQuestions: readonly string[],
  words: OpenQuestionWords,
): string {
  const own = ownQuestions.map((question) => question.trim()).filter((question) => question !== '');
  return [
    [words.title],
    [words.intro],
    ...statements.map(({ text, settle }) => [`• ${text}`, `  ${settle}`]),
    own.length > 0 ? [words.ownQuestions, ...own.map((question) => `• ${question}`)] : [],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
