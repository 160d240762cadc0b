import type { Answer, Collection, Verdict } from './answer.ts';
import { UNNAMED } from './role-code.ts';

/** A role had been heard and somebody new answers for it; nobody has said yet whether that is another person. */
export interface Question {
  readonly role: number;
  readonly round: string;
  /** The answer that counts meanwhile. */
  readonly counted: Answer;
  /** The answer that waits. */
  readonly newcomer: Answer;
}

/**
 * Answers that count, by round, then person: not those ignored, replaced, or waiting for a word of the host. Without a
 * round, of each person the newest round’s.
 *
 * Of the answers of one role in one round all count on which the host has said so. The others wait, but if the host has
 * said so of none, the one with the smallest person id counts meanwhile, whatever came first, so that the order of
 * pasting never shows. Answers without a role all count.
 */
export function countedAnswers(collection: Collection, round?: string): Answer[] {
  const counted = groupsOf(collection, round).flatMap((group) => group.counted);
  const sorted = counted.sort((a, b) => compareRounds(a, b) || a.person - b.person);
  if (round !== undefined) return sorted;
  const newest = new Map(sorted.map((answer) => [answer.person, answer]));
  return sorted.filter((answer) => newest.get(answer.person) === answer);
}

/** What the host must be asked, by round, then role, then person of the newcomer. */
export function openQuestions(collection: Collection): Question[] {
  const questions = groupsOf(collection, undefined).flatMap(({ role, counted, waiting }) =>
    waiting.flatMap((newcomer): Question[] => {
      const [first] = counted;
      return first ? [{ role, round: newcomer.round, counted: first, newcomer }] : [];
    }),
  );
  const byRound = (a: Question, b: Question) => compareRounds(a, b) || a.role - b.role;
  return questions.sort((a, b) => byRound(a, b) || a.newcomer.person - b.newcomer.person);
}

interface Group {
  readonly role: number;
  readonly counted: readonly Answer[];
  readonly waiting: readonly Answer[];
}

/** Answers of each role and round that are neither ignored nor replaced, parted into those that count and those that wait. */
function groupsOf(collection: Collection, round: string | undefined): Group[] {
  const says = new Map(collection.verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const present = collection.answers.filter(
    (answer) => (round === undefined || answer.round === round) && says.get(keyOf(answer))?.says !== 'ignored',
  );
  const replaced = replacedKeys(present, says);
  const live = present.filter((answer) => !replaced.has(keyOf(answer)));
  const groups = new Map<string, Answer[]>();
  for (const answer of live) {
    const key = `${answer.round} ${answer.role}`;
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return [...groups.values()].map((answers) => parted(answers, says));
}

function parted(answers: readonly Answer[], says: ReadonlyMap<string, Verdict>): Group {
  const role = answers[0]?.role ?? UNNAMED;
  const byPerson = answers.toSorted((a, b) => a.person - b.person);
  if (role === UNNAMED) return { role, counted: byPerson, waiting: [] };
  const said = byPerson.filter((answer) => says.has(keyOf(answer)));
  if (said.length === 0) return { role, counted: byPerson.slice(0, 1), waiting: byPerson.slice(1) };
  return { role, counted: said, waiting: byPerson.filter((answer) => !says.has(keyOf(answer))) };
}

/**
 * Answers in whose place another one stands. Where a ring of answers replace each other and nobody else replaces one of
 * them, as when two hosts said the opposite, the one with the smallest person id stands.
 */
function replacedKeys(present: readonly Answer[], says: ReadonlyMap<string, Verdict>): Set<string> {
  const targets = new Map<string, string>();
  for (const answer of present.toSorted((a, b) => a.person - b.person)) {
    const other = says.get(keyOf(answer))?.other;
    if (other === undefined || other === answer.person) continue;
    targets.set(keyOf(answer), keyOf({ person: other, round: answer.round }));
  }
  const replaced = new Set(targets.values());
  const reached = new Set<string>();
  const follow = (start: string) => {
    for (let key: string | undefined = start; key !== undefined && !reached.has(key); key = targets.get(key)) {
      reached.add(key);
    }
  };
  for (const key of targets.keys()) if (!replaced.has(key)) follow(key);
  for (const key of targets.keys()) {
    if (reached.has(key)) continue;
    replaced.delete(key);
    follow(key);
  }
  return replaced;
}

function keyOf({ person, round }: { readonly person: number; readonly round: string }): string {
  return `${round} ${person}`;
}

function compareRounds(a: { readonly round: string }, b: { readonly round: string }): number {
  return a.round < b.round ? -1 : Number(a.round > b.round);
}
