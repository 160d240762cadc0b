import { CHOSEN_OBJECTIVES, MOST_ASKED, MOST_STATEMENTS } from '#domain/alignment-scale.ts';
import type { Answer, Expectation, Position, Stand } from './answer.ts';
import { packFields, unpackFields } from './base32.ts';
import { ANSWER_WIDTHS, answeredIn, fingerprint, formatCode, LAST_REVISION, symbolsFor } from './code-frame.ts';
import { roundNumber, roundOfNumber } from './round.ts';
import type { Scope } from './scope.ts';

/** By their place in a position's symbol; 0 is free. */
const STANDS: readonly (Stand | undefined)[] = [undefined, 1, 2, 3, 4, 5, 'unknown'];

const EXPECTED: readonly (Expectation | undefined)[] = [undefined, 'agree', 'differ'];

/**
 * An answer as text: with six statements 28 symbols, with eight, the most it can carry, 30. Statements beyond eight, in
 * authored order, and numbers that no statement can have are left out.
 */
export function formatAnswerCode(answer: Answer, scope: Scope): string {
  const numbers = carriedStatements(answer, scope);
  const mask = numbers.reduce((bits, number) => bits | (1 << (number - 1)), 0);
  const objectives = Array.from({ length: CHOSEN_OBJECTIVES }, (_, at) => answer.objectives[at] ?? 0);
  const head = [
    fingerprint(scope),
    answer.isByHost ? 1 : 0,
    Math.min(answer.revision, LAST_REVISION),
    answer.role,
    answer.person,
    roundNumber(answer.round) ?? 0,
    mask,
    ...objectives,
  ];
  const fields = head.map((value, at) => [value, ANSWER_WIDTHS[at] ?? 0] as const);
  return formatCode('answer', [
    ...packFields(fields),
    ...numbers.map((number) => positionSymbol(answer.positions[number])),
  ]);
}

/** The answer in a code's symbols, kind and checks included; `undefined` if they say what no answer can. */
export function parseAnswer(
  symbols: readonly number[],
  scope: Scope,
): { readonly answer: Answer; readonly dropped: readonly number[] } | undefined {
  const start = 1 + symbolsFor(ANSWER_WIDTHS);
  const head = unpackFields(symbols.slice(1, start), ANSWER_WIDTHS);
  const [, isByHost, revision = 0, role = 0, person = 0, round = 0, mask = 0, ...chosen] = head;
  const numbers = answeredIn(mask);
  const positions = numbers.map((number, at) => [number, positionOf(symbols[start + at] ?? 0)] as const);
  if (person === 0 || revision === 0 || positions.some(([, position]) => position === undefined)) return undefined;
  const isKnown = (number: number) => scope.statements.includes(number);
  const answer = {
    person,
    revision,
    round: roundOfNumber(round),
    role,
    isByHost: isByHost === 1,
    positions: Object.fromEntries(positions.filter(([number]) => isKnown(number))) as Record<number, Position>,
    objectives: [...new Set(chosen)].filter((number) => scope.objectives.some((known) => known.number === number)),
  };
  return { answer, dropped: numbers.filter((number) => !isKnown(number)) };
}

/** Ascending; where there are more than a code can carry, the first in authored order. */
function carriedStatements(answer: Answer, scope: Scope): number[] {
  const answered = Object.keys(answer.positions).map(Number);
  const inOrder = [...scope.statements, ...answered.filter((number) => !scope.statements.includes(number))];
  const carried = inOrder.filter((number) => answered.includes(number) && number >= 1 && number <= MOST_STATEMENTS);
  return carried.slice(0, MOST_ASKED).sort((a, b) => a - b);
}

function positionSymbol(position: Position | undefined): number {
  return STANDS.indexOf(position?.stand) * EXPECTED.length + EXPECTED.indexOf(position?.expects);
}

function positionOf(symbol: number): Position | undefined {
  const stand = STANDS[Math.floor(symbol / EXPECTED.length)];
  const expects = EXPECTED[symbol % EXPECTED.length];
  if (stand === undefined) return undefined;
  return expects === undefined ? { stand } : { stand, expects };
}
