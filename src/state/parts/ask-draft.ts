import type { Day } from '#domain/ids.ts';
import { LONGEST_NAME } from '../invitation.ts';
import type { Part } from '../keep.ts';

/** What a member chose and typed while asking the group. */
export interface AskDraft {
  /** Numbers of the statements; `undefined` while the suggested ones stand. */
  readonly statements: readonly number[] | undefined;
  /** Ids of the roles; `undefined` while the group's own stand. */
  readonly roles: readonly string[] | undefined;
  /** First name, as typed. */
  readonly by: string;
  /** Day as typed, `YYYY-MM-DD`; empty where none is wanted. */
  readonly until: Day | '';
}

const DAY = /^(?:\d{4}-\d{2}-\d{2})?$/u;

/** The draft of an invitation, kept in the browser: of two tabs the later change counts. */
export const askDraftPart: Part<AskDraft> = {
  name: 'ask',
  version: 1,
  empty: { statements: undefined, roles: undefined, by: '', until: '' },
  parse: parseDraft,
  merge: (_stored, mine) => mine,
};

function parseDraft(value: unknown): AskDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { statements, roles, by, until } = value as Partial<Record<keyof AskDraft, unknown>>;
  if (typeof by !== 'string' || typeof until !== 'string' || !DAY.test(until)) return undefined;
  return {
    statements: listOf(statements, (one): one is number => Number.isInteger(one)),
    roles: listOf(roles, (one): one is string => typeof one === 'string'),
    by: by.slice(0, LONGEST_NAME),
    until,
  };
}

function listOf<T>(value: unknown, isOne: (one: unknown) => one is T): readonly T[] | undefined {
  return Array.isArray(value) && value.every(isOne) ? value : undefined;
}
