import { CHOSEN_OBJECTIVES, MOST_ASKED, MOST_OBJECTIVES, MOST_STATEMENTS } from '#domain/alignment-scale.ts';
import {
  type Answer,
  type Collection,
  type Invitation,
  MARK_VALUES,
  type MarkSet,
  type Position,
  type Verdict,
} from './answer.ts';
import { LAST_PERSON, LAST_REVISION } from './code-frame.ts';
import { EMPTY_COLLECTION, mergeCollections } from './collection.ts';
import { isDay, plainName } from './invitation.ts';
import { isRecord, numberIn } from './json-values.ts';
import { roundNumber } from './round.ts';

// Hand-written guards: a page with a tool would carry a schema library for these few shapes alone.

const STANDS: readonly unknown[] = [1, 2, 3, 4, 5, 'unknown'];
const SAYS: readonly unknown[] = ['counts', 'replaces', 'ignored'] satisfies Verdict['says'][];
const ID = /^[a-z0-9-]{1,64}$/u;

/** A collection from JSON of unknown origin, in the order that `mergeCollections` gives; `undefined` if any part of it is not sound. */
export function parseCollection(value: unknown): Collection | undefined {
  if (!isRecord(value)) return undefined;
  const answers = listOf(value['answers'], parseAnswer);
  const invitations = listOf(value['invitations'], parseInvitationShape);
  const verdicts = listOf(value['verdicts'], parseVerdict);
  const marks = listOf(value['marks'], parseMarkSet);
  if (!answers || !invitations || !verdicts || !marks) return undefined;
  return mergeCollections(EMPTY_COLLECTION, { answers, invitations, verdicts, marks });
}

/** An answer from JSON of unknown origin; `undefined` if any part of it is not sound. */
export function parseAnswer(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined;
  const { person, revision, round, role, isByHost } = value;
  const positions = parsePositions(value['positions']);
  const objectives = listOf(value['objectives'], (one) => numberIn(one, 1, MOST_OBJECTIVES));
  if (!isPerson(person) || !isRevision(revision) || !isRound(round) || typeof isByHost !== 'boolean') return undefined;
  if (numberIn(role, 0, 1023) === undefined || !positions || !objectives || objectives.length > CHOSEN_OBJECTIVES)
    return undefined;
  return { person, revision, round, role: Number(role), isByHost, positions, objectives: distinct(objectives) };
}

/** Whether a value is a person's id. */
export function isPerson(value: unknown): value is number {
  return numberIn(value, 1, LAST_PERSON) !== undefined;
}

/** Whether a value is a round that a code can name. */
export function isRound(value: unknown): value is string {
  return typeof value === 'string' && roundNumber(value) !== undefined;
}

function isRevision(value: unknown): value is number {
  return numberIn(value, 1, LAST_REVISION) !== undefined;
}

function parsePositions(value: unknown): Answer['positions'] | undefined {
  if (!isRecord(value)) return undefined;
  const positions = Object.entries(value).map(([number, position]) => [number, parsePosition(position)] as const);
  const areSound = positions.every(
    ([number, position]) => position && /^[1-9]\d?$/u.test(number) && numberIn(Number(number), 1, MOST_STATEMENTS),
  );
  return areSound ? (Object.fromEntries(positions) as Record<number, Position>) : undefined;
}

function parsePosition(value: unknown): Position | undefined {
  if (!isRecord(value) || !STANDS.includes(value['stand'])) return undefined;
  const stand = value['stand'] as Position['stand'];
  const expects = value['expects'];
  if (expects === undefined) return { stand };
  return expects === 'agree' || expects === 'differ' ? { stand, expects } : undefined;
}

function parseInvitationShape(value: unknown): Invitation | undefined {
  if (!isRecord(value)) return undefined;
  const { round, by, until } = value;
  const statements = listOf(value['statements'], (one) => numberIn(one, 1, MOST_STATEMENTS));
  const roles = listOf(value['roles'], (one) => (typeof one === 'string' && ID.test(one) ? one : undefined));
  const isDated = until === undefined || (typeof until === 'string' && isDay(until));
  if (!isRound(round) || typeof by !== 'string' || !isDated || !statements || !roles) return undefined;
  if (statements.length === 0 || statements.length > MOST_ASKED) return undefined;
  const asked = { statements: distinct(statements), roles: distinct(roles) };
  return { round, by: plainName(by), until: until as string | undefined, ...asked };
}

function parseVerdict(value: unknown): Verdict | undefined {
  if (!isRecord(value)) return undefined;
  const { person, round, says, other, revision } = value;
  if (!isPerson(person) || !isRound(round) || !isRevision(revision) || !SAYS.includes(says)) return undefined;
  if (says === 'replaces' ? !isPerson(other) : other !== undefined) return undefined;
  const verdict = { person, round, says: says as Verdict['says'], revision };
  return isPerson(other) ? { ...verdict, other } : verdict;
}

function parseMarkSet(value: unknown): MarkSet | undefined {
  if (!isRecord(value) || !isPerson(value['person'])) return undefined;
  const marks = listOf(value['marks'], (one) => {
    if (!isRecord(one)) return undefined;
    const target = numberIn(one['target'], 0, 2 ** 15 - 1);
    const known = MARK_VALUES.find((mark) => mark === one['value']);
    return target === undefined || known === undefined ? undefined : { target, value: known };
  });
  return marks && { person: value['person'], marks };
}

/** A list of which every entry is sound. */
function listOf<T>(value: unknown, parse: (entry: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(parse).filter((entry) => entry !== undefined);
  return entries.length === value.length ? entries : undefined;
}

function distinct<T>(entries: readonly T[]): T[] {
  return [...new Set(entries)];
}
