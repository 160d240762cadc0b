import { RATINGS, type Stand } from '#domain/alignment-scale.ts';
import type { RoleMark } from '#microsite/role-mark.ts';
import type { AlignmentCard } from '#microsite/tools/alignment-card.ts';
import type { Answer, Collection, Position } from '#state/answer.ts';
import { roleCode } from '#state/role-code.ts';

/** Any month will do: the example is nobody's, and is never kept. */
const ROUND = '2026-01';

/** The author's invented answers as a collection. The group's other roles count as asked and not heard. */
export function exampleCollection(card: AlignmentCard, roles: readonly RoleMark[]): Collection {
  const heard = card.example.map(({ role }) => role);
  const asked = roles.filter(({ id, isInGroup }) => isInGroup || heard.includes(id)).map(({ id }) => id);
  return {
    answers: card.example.map((example, at) => exampleAnswer(card, example, at + 1)),
    invitations: [{ round: ROUND, by: '', until: undefined, statements: askedIn(card), roles: asked }],
    verdicts: [],
    marks: [],
  };
}

function askedIn(card: AlignmentCard): number[] {
  const rated = new Set(card.example.flatMap(({ ratings }) => Object.keys(ratings)));
  return card.statements.filter(({ id }) => rated.has(id)).map(({ number }) => number);
}

function exampleAnswer(card: AlignmentCard, example: AlignmentCard['example'][number], person: number): Answer {
  const positions: Record<number, Position> = {};
  for (const { id, number } of card.statements) {
    const rating = example.ratings[id];
    if (rating === undefined) continue;
    const expects = example.expects[id];
    positions[number] = { stand: standOf(rating), ...(expects && { expects }) };
  }
  const objectives = example.objectives.flatMap(
    (id) => card.objectives.find((objective) => objective.id === id)?.number ?? [],
  );
  return { person, revision: 1, round: ROUND, role: roleCode(example.role), isByHost: false, positions, objectives };
}

function standOf(rating: number | '?'): Stand {
  return RATINGS.find((one) => one === rating) ?? 'unknown';
}
