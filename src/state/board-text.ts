import type { Collection, Invitation } from './answer.ts';
import { formatAnswerCode, formatMarkCodes, formatVerdictCode } from './code.ts';
import type { Scope } from './scope.ts';

/** What a board text says, in the reader's language. Whole sentences; nothing is glued together. */
export interface BoardTextWords {
  /** First line: "Where we stand, Northmere, June 2026". */
  readonly title: string;
  /** The board in sentences, one a line: of `boardSentences`, or any other. */
  readonly sentences: readonly string[];
  /** Says that the codes below are the answers, and that the whole text can be pasted into the box. */
  readonly codes: string;
  /** Says that the links below ask colleagues. */
  readonly invitations: string;
  /** The address of *Where we agree* with this invitation in its fragment. */
  link(invitation: Invitation): string;
}

/**
 * One plain text that carries a whole board: sentences for people, then every code, then the invitations. Pasted into
 * the box, it gives the same collection.
 *
 * @returns lines with `\n`, an empty line between the parts, none at the end; a part with nothing in it is left out.
 */
export function formatBoardText(collection: Collection, scope: Scope, words: BoardTextWords): string {
  const codes = [
    ...collection.answers.map((answer) => formatAnswerCode(answer, scope)),
    ...collection.verdicts.map((verdict) => formatVerdictCode(verdict, scope)),
    ...collection.marks.flatMap((marks) => formatMarkCodes(marks, scope)),
  ];
  const links = collection.invitations.map((invitation) => words.link(invitation));
  const parts = [
    [words.title],
    words.sentences,
    codes.length > 0 ? [words.codes, ...codes] : [],
    links.length > 0 ? [words.invitations, ...links] : [],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
