import type { Answer, Collection, Invitation, MarkSet, MarkValue, Verdict } from './answer.ts';
import { LAST_REVISION } from './code-frame.ts';
import type { Question } from './counting.ts';
import type { PasteReading } from './read-paste.ts';

export { countedAnswers, openQuestions, type Question } from './counting.ts';

/** A collection that holds nothing. */
export const EMPTY_COLLECTION: Collection = { answers: [], invitations: [], verdicts: [], marks: [] };

const MARK_WEIGHTS = { doubt: 2, unknown: 1, agree: 0 } as const satisfies Record<MarkValue, number>;

/**
 * Two collections as one. Of each person and round the highest revision of answer and verdict; all invitations; of each
 * person all marks, of two marks on one sentence doubt before don’t know before agree. Commutative, associative and
 * idempotent: equal revisions that differ are decided by their content, so the order of merging never shows.
 */
export function mergeCollections(a: Collection, b: Collection): Collection {
  return {
    answers: newest([...a.answers, ...b.answers], answerText),
    invitations: distinct([...a.invitations, ...b.invitations]),
    verdicts: newest([...a.verdicts, ...b.verdicts], verdictText),
    marks: mergedMarks([...a.marks, ...b.marks]),
  };
}

/** A collection with what a paste held. */
export function addReading(collection: Collection, reading: PasteReading): Collection {
  const { invitations, verdicts, marks } = reading;
  return mergeCollections(collection, {
    answers: reading.answers.map(({ answer }) => answer),
    invitations,
    verdicts,
    marks,
  });
}

/**
 * The collection with the host's word on a question. The answer that counted meanwhile is written down as counting too
 * (unless it is replaced), so that it need not be asked about when a third person of that role answers.
 */
export function decide(collection: Collection, question: Question, says: Verdict['says']): Collection {
  const { round, newcomer, counted } = question;
  const word = { person: newcomer.person, round, says };
  const decided = withVerdict(collection, says === 'replaces' ? { ...word, other: counted.person } : word);
  const isSaid = collection.verdicts.some((verdict) => verdict.person === counted.person && verdict.round === round);
  if (says === 'replaces' || isSaid) return decided;
  return withVerdict(decided, { person: counted.person, round, says: 'counts' });
}

/** The collection with a word on one answer, newer than any earlier word on it. */
export function withVerdict(collection: Collection, word: Omit<Verdict, 'revision'>): Collection {
  const earlier = collection.verdicts.find(({ person, round }) => person === word.person && round === word.round);
  const revision = Math.min((earlier?.revision ?? 0) + 1, LAST_REVISION);
  return mergeCollections(collection, { answers: [], invitations: [], marks: [], verdicts: [{ ...word, revision }] });
}

/** Of two marks of one person on one sentence the one that counts: the one that leads to a question. */
export function strongerMark(a: MarkValue, b: MarkValue): MarkValue {
  return MARK_WEIGHTS[a] < MARK_WEIGHTS[b] ? b : a;
}

/** Rounds in which somebody answered, earliest first. */
export function rounds(collection: Collection): string[] {
  return [...new Set(collection.answers.map(({ round }) => round))].sort();
}

/** An answer's whole content on one line; equal answers, and only these, have equal lines. */
export function answerText(answer: Answer): string {
  const { person, round, revision, role, isByHost, objectives } = answer;
  const positions = Object.entries(answer.positions).map(
    ([number, { stand, expects }]) => `${number}=${stand}${expects ?? ''}`,
  );
  return [round, person, revision, role, isByHost, positions.sort().join(' '), objectives.join(' ')].join('|');
}

/** A verdict's whole content on one line. */
export function verdictText({ person, round, revision, says, other }: Verdict): string {
  return [round, person, revision, says, other].join('|');
}

/** An invitation's whole content on one line. */
export function invitationText({ round, until, statements, roles, by }: Invitation): string {
  return [round, until, statements.join(' '), roles.join(' '), by].join('|');
}

/** Marks of one person on one line. */
export function marksText({ person, marks }: MarkSet): string {
  return `${person}|${marks.map(({ target, value }) => `${target}=${value}`).join(' ')}`;
}

function newest<T extends { readonly person: number; readonly round: string; readonly revision: number }>(
  all: readonly T[],
  textOf: (item: T) => string,
): T[] {
  const found = new Map<string, T>();
  for (const item of all) {
    const key = `${item.round} ${item.person}`;
    const other = found.get(key);
    const isNewer = !other || item.revision > other.revision;
    if (isNewer || (item.revision === other.revision && textOf(item) > textOf(other))) found.set(key, item);
  }
  return [...found.values()].sort((a, b) => compare(a.round, b.round) || a.person - b.person);
}

function distinct(all: readonly Invitation[]): Invitation[] {
  const found = new Map(all.map((invitation) => [invitationText(invitation), invitation]));
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, invitation]) => invitation);
}

function mergedMarks(all: readonly MarkSet[]): MarkSet[] {
  const people = new Map<number, Map<number, MarkSet['marks'][number]>>();
  for (const { person, marks } of all) {
    const merged = people.get(person) ?? new Map<number, MarkSet['marks'][number]>();
    people.set(person, merged);
    for (const mark of marks) {
      const other = merged.get(mark.target);
      merged.set(mark.target, other ? { ...mark, value: strongerMark(other.value, mark.value) } : mark);
    }
  }
  return [...people]
    .filter(([, marks]) => marks.size > 0)
    .map(([person, marks]) => ({ person, marks: [...marks.values()].sort((a, b) => a.target - b.target) }))
    .sort((a, b) => a.person - b.person);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
