import type { Board, BoardItem, BoardObjective, BoardQuestion } from './board.ts';

/** Sentences of a board in the reader's language, each complete. */
export interface BoardSentenceWords {
  /** Who was heard, and how many people: "Heard: Finance and Quality, 3 people." */
  heard(board: Board): string;
  /** "Asked, not heard: Legal." Left out where all answered. */
  notHeard(board: Board): string;
  /** "Fewer than three functions were heard, so …" */
  tooFewFunctions: string;
  /** One statement: what it is about, how far apart the ratings are, what was expected. No roles. */
  item(item: BoardItem): string;
  /** "Not known to everyone: …" */
  question(question: BoardQuestion): string;
  /** One of the objectives that somebody chose. */
  objective(objective: BoardObjective): string;
}

/** Objectives that a summary names. */
const NAMED_OBJECTIVES = 3;

/** A board in sentences, biggest gap first, for texts that people read without the site. */
export function boardSentences(board: Board, words: BoardSentenceWords): string[] {
  return [
    words.heard(board),
    ...(board.notHeard.length > 0 ? [words.notHeard(board)] : []),
    ...(board.tooFewFunctions ? [words.tooFewFunctions] : []),
    ...board.items.map((item) => words.item(item)),
    ...board.questions.map((question) => words.question(question)),
    ...board.objectives
      .filter(({ chosenBy }) => chosenBy.length > 0)
      .slice(0, NAMED_OBJECTIVES)
      .map((objective) => words.objective(objective)),
  ];
}
