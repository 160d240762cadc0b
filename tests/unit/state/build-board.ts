import type { Rating } from '#domain/alignment-scale.ts';
import type { Answer, Expectation, Position } from '#state/answer.ts';
import { type Board, type BoardInput, boardOf } from '#state/board.ts';
import { roleCode } from '#state/role-code.ts';
import type { Scope } from '#state/scope.ts';

/** A tool with three statements and four objectives, asked of three roles. */
export const SCOPE: Scope = {
  account: 'acme',
  tool: 'where-we-stand',
  roles: ['fin', 'ops', 'qa'].map((id) => ({ id, names: [id] })),
  statements: [7, 3, 5],
  objectives: [4, 2, 9, 1].map((number, at) => ({ number, letter: String.fromCodePoint(0x41 + at) })),
};

/** A rating with, after it, what its person expects: `4`, `'4 agree'`, `'?'`. */
export type Shorthand = Rating | `${Rating} ${Expectation}` | '?';

/** One answer of June 2026. Ratings by the statement's number. */
export function anAnswer(
  person: number,
  role: string | undefined,
  ratings: Readonly<Record<number, Shorthand>>,
  rest: Partial<Pick<Answer, 'objectives' | 'isByHost' | 'round'>> = {},
): Answer {
  const positions = Object.fromEntries(Object.entries(ratings).map(([number, said]) => [number, positionOf(said)]));
  const code = role === undefined ? 0 : roleCode(role);
  return { person, revision: 1, round: '2026-06', role: code, isByHost: false, positions, objectives: [], ...rest };
}

function positionOf(said: Shorthand): Position {
  if (said === '?') return { stand: 'unknown' };
  const [rating, expects] = String(said).split(' ');
  const stand = Number(rating) as Rating;
  return expects === undefined ? { stand } : { stand, expects: expects as Expectation };
}

/** A board of these answers; nobody else was asked unless the rest says so. */
export function aBoard(answers: readonly Answer[], rest: Partial<BoardInput> = {}): Board {
  return boardOf({ scope: SCOPE, asked: [], marks: [], answers, ...rest });
}

/** Answers of people 1, 2, 3 … without a role to statement 7 alone. */
export function ratersOf(...ratings: readonly Shorthand[]): Answer[] {
  return ratings.map((said, at) => anAnswer(at + 1, undefined, { 7: said }));
}
