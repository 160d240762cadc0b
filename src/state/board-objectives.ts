import type { Answer } from './answer.ts';
import { ranksOf } from './concordance.ts';

/** That one person chose an objective. */
export interface BoardChoice {
  /** Role code, 0 where the person named none. Not to be shown until the group wants it. */
  readonly role: number;
  readonly person: number;
  readonly isByHost: boolean;
  /** 1 for the most important. */
  readonly place: number;
}

/** How much one objective matters to the group. */
export interface BoardObjective {
  readonly objective: number;
  /** Mean of its ranks, from 1; objectives that a person did not choose share the mean rank. `undefined` without lists. */
  readonly meanRank: number | undefined;
  /** Who chose it: highest place first, then role code, then person. */
  readonly chosenBy: readonly BoardChoice[];
}

/**
 * All objectives, most important to the group first: lowest mean rank, then more choices, then the authored order.
 *
 * @param answers those with at least one objective, sorted by role, then person.
 */
export function boardObjectives(answers: readonly Answer[], objectives: readonly number[]): BoardObjective[] {
  const rows = ranksOf(
    answers.map((answer) => answer.objectives),
    objectives,
  );
  return objectives
    .map((objective, at) => ({
      objective,
      meanRank: rows.length === 0 ? undefined : mean(rows.map(({ ranks }) => ranks[at] ?? 0)),
      chosenBy: choicesOf(objective, answers),
    }))
    .toSorted((a, b) => (a.meanRank ?? 0) - (b.meanRank ?? 0) || b.chosenBy.length - a.chosenBy.length);
}

function choicesOf(objective: number, answers: readonly Answer[]): BoardChoice[] {
  return answers
    .filter(({ objectives }) => objectives.includes(objective))
    .map(({ role, person, isByHost, objectives }) => ({
      role,
      person,
      isByHost,
      place: objectives.indexOf(objective) + 1,
    }))
    .toSorted((a, b) => a.place - b.place);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
