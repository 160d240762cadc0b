import type { Answer, MarkSet } from './answer.ts';
import { type BoardItem, boardItems } from './board-item.ts';
import { type BoardMark, boardMarks } from './board-marks.ts';
import { type BoardObjective, boardObjectives } from './board-objectives.ts';
import { LEAST_FOR_BOARD, LEAST_FOR_COEFFICIENT, LEAST_FUNCTIONS } from './board-thresholds.ts';
import { kendallW } from './concordance.ts';
import type { Scope } from './scope.ts';

export type { BoardDot, BoardItem } from './board-item.ts';
export type { BoardMark } from './board-marks.ts';
export type { BoardObjective } from './board-objectives.ts';

/** What a board is made of. */
export interface BoardInput {
  readonly scope: Scope;
  /** The answers that count, of one round: `countedAnswers(collection, round)`. */
  readonly answers: readonly Answer[];
  /** Codes of the roles that were asked. */
  readonly asked: readonly number[];
  readonly marks: readonly MarkSet[];
}

/** "Don't know" of one statement: a question, not a disagreement. */
export interface BoardQuestion {
  readonly statement: number;
  /** One role code for each person who does not know, sorted; 0 where a person named no role. */
  readonly roles: readonly number[];
}

/** Where a group agrees and where it does not. Equal answers give an equal board, in whatever order they came. */
export interface Board {
  /** Two people answered: there is something to compare. */
  readonly isReady: boolean;
  /** People whose answers count. */
  readonly people: number;
  /** Statements that somebody rated: biggest gap first, of equal gaps the authored order; those with one rating last. */
  readonly items: readonly BoardItem[];
  /** Statements that somebody did not know about: most of those first, then the authored order. */
  readonly questions: readonly BoardQuestion[];
  /** Codes of the roles that answered, sorted; people without a role are not among them. */
  readonly heard: readonly number[];
  /** Codes of the roles that were asked and have not answered, in the order of asking. Never a disagreement. */
  readonly notHeard: readonly number[];
  /** People who answered without a role. */
  readonly unnamed: number;
  /** Fewer than three functions were heard. */
  readonly tooFewFunctions: boolean;
  /** Kendall's W of the lists of objectives; `undefined` below three lists. */
  readonly concordance: number | undefined;
  /** People who chose objectives. */
  readonly lists: number;
  /** All objectives: lowest mean rank first, then more choices, then the authored order. */
  readonly objectives: readonly BoardObjective[];
  /** What readers marked on pages and claims: most doubts first, then most "don't know", then the target's code. */
  readonly marks: readonly BoardMark[];
}

/** The board of these answers. An answer without any position or objective says nothing, so nobody was heard by it. */
export function boardOf({ scope, answers, asked, marks }: BoardInput): Board {
  const sorted = answers.filter(saysAnything).toSorted((a, b) => a.role - b.role || a.person - b.person);
  const heard = [...new Set(sorted.map(({ role }) => role))].filter((role) => role !== 0);
  const lists = sorted.filter(({ objectives }) => objectives.some((number) => isObjective(number, scope)));
  const numbers = scope.objectives.map(({ number }) => number);
  return {
    isReady: sorted.length >= LEAST_FOR_BOARD,
    people: sorted.length,
    items: boardItems(sorted, scope.statements),
    questions: questionsOf(sorted, scope.statements),
    heard,
    notHeard: [...new Set(asked)].filter((role) => role !== 0 && !heard.includes(role)),
    unnamed: sorted.filter(({ role }) => role === 0).length,
    tooFewFunctions: heard.length < LEAST_FUNCTIONS,
    concordance:
      lists.length < LEAST_FOR_COEFFICIENT
        ? undefined
        : kendallW(
            lists.map(({ objectives }) => objectives),
            numbers,
          ),
    lists: lists.length,
    objectives: boardObjectives(lists, numbers),
    marks: boardMarks(marks),
  };
}

function saysAnything({ positions, objectives }: Answer): boolean {
  return Object.keys(positions).length > 0 || objectives.length > 0;
}

function isObjective(number: number, scope: Scope): boolean {
  return scope.objectives.some((objective) => objective.number === number);
}

function questionsOf(answers: readonly Answer[], statements: readonly number[]): BoardQuestion[] {
  return statements
    .map((statement) => ({
      statement,
      roles: answers.filter(({ positions }) => positions[statement]?.stand === 'unknown').map(({ role }) => role),
    }))
    .filter(({ roles }) => roles.length > 0)
    .toSorted((a, b) => b.roles.length - a.roles.length);
}
