import type { Answer } from '../answer.ts';
import { LAST_PERSON, LAST_REVISION } from '../code-frame.ts';
import { answerText } from '../collection.ts';
import { isRecord, numberIn } from '../json-values.ts';
import type { Part } from '../keep.ts';
import { isPerson, isRound, parseAnswer } from '../shapes.ts';

/** What a member has answered in one round. */
export interface Draft {
  /** Its person is always that of the whole. */
  readonly answer: Answer;
  /** The answer as it stands has been copied or shared; the next change raises its revision. */
  readonly isCopied: boolean;
  /** Changes made so far, by which the newer of two tabs is known. */
  readonly changes: number;
}

/** A member's own answers. */
export interface OwnAnswer {
  /** Random id of the member in this browser; 0 before there is one. */
  readonly person: number;
  /** By round, `YYYY-MM`. */
  readonly drafts: Readonly<Record<string, Draft>>;
}

/** The member's own answers, kept in the browser. */
export const ownAnswerPart: Part<OwnAnswer> = {
  name: 'own-answer',
  version: 1,
  empty: { person: 0, drafts: {} },
  parse: parseOwnAnswer,
  merge: mergeOwnAnswers,
};

/** A person's id, 1 to 2^20 − 1, from a source of chance that gives 0 up to 1, such as `Math.random`. */
export function newPerson(random: () => number): number {
  return 1 + Math.floor(random() * LAST_PERSON);
}

/** The same answers with a person's id, if there was none. */
export function withPerson(own: OwnAnswer, random: () => number): OwnAnswer {
  return own.person > 0 ? own : ofPerson(newPerson(random), own.drafts);
}

/** The same answers with those of one round replaced. The revision rises if they had been copied and differ. */
export function changeDraft(own: OwnAnswer, content: Omit<Answer, 'person' | 'revision'>): OwnAnswer {
  const draft = own.drafts[content.round];
  const revision = draft ? draft.answer.revision : 1;
  const answer = { ...content, person: own.person, revision };
  if (draft && contentOf(answer) === contentOf(draft.answer)) return own;
  const next = draft?.isCopied ? { ...answer, revision: Math.min(revision + 1, LAST_REVISION) } : answer;
  const changed = { answer: next, isCopied: false, changes: (draft?.changes ?? 0) + 1 };
  return { ...own, drafts: { ...own.drafts, [content.round]: changed } };
}

/** The same answers, those of a round marked as copied. */
export function markCopied(own: OwnAnswer, round: string): OwnAnswer {
  const draft = own.drafts[round];
  if (!draft || draft.isCopied) return own;
  return { ...own, drafts: { ...own.drafts, [round]: { ...draft, isCopied: true } } };
}

/**
 * Answers of two tabs as one person's. Of each round the draft with more changes; where both tabs went on from the same
 * draft, the answers of both, on one statement those of the tab that writes.
 */
function mergeOwnAnswers(stored: OwnAnswer, mine: OwnAnswer): OwnAnswer {
  const rounds = [...new Set([...Object.keys(stored.drafts), ...Object.keys(mine.drafts)])].sort();
  const drafts = rounds.flatMap((round) => {
    const [there, here] = [stored.drafts[round], mine.drafts[round]];
    const draft = there && here ? mergeDrafts(there, here) : (there ?? here);
    return draft ? [[round, draft] as const] : [];
  });
  return ofPerson(mergedPerson(stored, mine), Object.fromEntries(drafts));
}

/** The first id of this browser stays, but one under which something has been copied goes before one that nobody has seen. */
function mergedPerson(stored: OwnAnswer, mine: OwnAnswer): number {
  const wasSeen = (own: OwnAnswer) => Object.values(own.drafts).some((draft) => isSeen(draft));
  if (stored.person === 0 || mine.person === 0) return stored.person || mine.person;
  return !wasSeen(stored) && wasSeen(mine) ? mine.person : stored.person;
}

function mergeDrafts(there: Draft, here: Draft): Draft {
  const changes = Math.max(there.changes, here.changes);
  const last = Math.max(there.answer.revision, here.answer.revision);
  if (contentOf(there.answer) === contentOf(here.answer)) {
    const isCopied = [there, here].some((draft) => draft.isCopied && draft.answer.revision === last);
    return { answer: { ...here.answer, revision: last }, isCopied, changes };
  }
  const isAhead = here.changes > there.changes;
  const answer = isAhead ? here.answer : joined(there, here);
  // What others may have seen of another content under this revision must not be taken for this one.
  const wasCopied = [there, here].some((draft) => draft.isCopied && draft.answer.revision === last);
  const keepsOwn = here.isCopied && isAhead && here.answer.revision > there.answer.revision;
  const revision = wasCopied && !keepsOwn ? Math.min(last + 1, LAST_REVISION) : last;
  return { answer: { ...answer, revision }, isCopied: keepsOwn, changes: isAhead ? changes : changes + 1 };
}

/** Both tabs' answers; on one statement those of the tab that made more changes, at a tie those of the one that writes. */
function joined(there: Draft, here: Draft): Answer {
  const [less, more] = here.changes < there.changes ? [here.answer, there.answer] : [there.answer, here.answer];
  return {
    ...more,
    role: more.role || less.role,
    positions: { ...less.positions, ...more.positions },
    objectives: more.objectives.length > 0 ? more.objectives : less.objectives,
  };
}

function isSeen({ isCopied, answer }: Draft): boolean {
  return isCopied || answer.revision > 1;
}

function ofPerson(person: number, drafts: OwnAnswer['drafts']): OwnAnswer {
  const owned = Object.entries(drafts).map(([round, draft]) => [
    round,
    { ...draft, answer: { ...draft.answer, person } },
  ]);
  return { person, drafts: Object.fromEntries(owned) };
}

function contentOf(answer: Answer): string {
  return answerText({ ...answer, person: 0, revision: 0 });
}

function parseOwnAnswer(value: unknown): OwnAnswer | undefined {
  if (!isRecord(value) || !isRecord(value['drafts'])) return undefined;
  const person = value['person'];
  const drafts = Object.entries(value['drafts']).map(([round, draft]) => [round, parseDraft(draft, round)] as const);
  if (drafts.some(([, draft]) => draft === undefined)) return undefined;
  if (!isPerson(person)) return person === 0 && drafts.length === 0 ? { person: 0, drafts: {} } : undefined;
  return ofPerson(person, Object.fromEntries(drafts) as Record<string, Draft>);
}

function parseDraft(value: unknown, round: string): Draft | undefined {
  if (!isRecord(value) || !isRound(round) || typeof value['isCopied'] !== 'boolean') return undefined;
  const answer = parseAnswer(value['answer']);
  const changes = numberIn(value['changes'], 1, Number.MAX_SAFE_INTEGER);
  if (!answer || answer.round !== round || changes === undefined) return undefined;
  return { answer, isCopied: value['isCopied'], changes };
}
