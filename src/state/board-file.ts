import type { Answer, Collection, Invitation } from './answer.ts';
import { isRecord } from './json-values.ts';
import { collectionPart } from './parts/collection.ts';
import type { Scope } from './scope.ts';

/** Largest board file that is read, in characters: several thousand answers. */
export const MOST_FILE_CHARACTERS = 2_000_000;

const FORMAT = 'commonview-board';
const VERSION = 1;

/**
 * Why a file is no board of this site. `too-large`, `not-json`, `not-a-board`: another kind of file. `newer`: written by
 * a later version of the site. `other-account`: a board of another site. `damaged`: a board with values that cannot be.
 */
export type BoardFileFault = 'too-large' | 'not-json' | 'not-a-board' | 'newer' | 'other-account' | 'damaged';

/** What a file gives. */
export type BoardFileReading =
  | {
      readonly ok: true;
      readonly collection: Collection;
      /** Numbers of statements that this site no longer has, sorted; their ratings are left out. */
      readonly dropped: readonly number[];
    }
  | { readonly ok: false; readonly fault: BoardFileFault };

/** A whole board as JSON. Equal collections give equal text. */
export function formatBoardFile(collection: Collection, scope: Scope): string {
  const { account, tool } = scope;
  return `${JSON.stringify({ format: FORMAT, version: VERSION, account, tool, collection }, sortedKeys)}\n`;
}

/** The board in a file. Never throws, whatever the text. */
export function parseBoardFile(text: string, scope: Scope): BoardFileReading {
  if (text.length > MOST_FILE_CHARACTERS) return { ok: false, fault: 'too-large' };
  const file = parseJson(text);
  if (file === undefined) return { ok: false, fault: 'not-json' };
  if (!isRecord(file) || file['format'] !== FORMAT || !Number.isInteger(file['version']))
    return { ok: false, fault: 'not-a-board' };
  if (Number(file['version']) > VERSION) return { ok: false, fault: 'newer' };
  if (file['account'] !== scope.account || file['tool'] !== scope.tool) return { ok: false, fault: 'other-account' };
  const collection = collectionPart.parse(file['collection'], collectionPart.version);
  return collection ? { ok: true, ...withinScope(collection, scope) } : { ok: false, fault: 'damaged' };
}

function parseJson(text: string): unknown {
  try {
    // A file saved by an editor may begin with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function withinScope(collection: Collection, scope: Scope): { collection: Collection; dropped: number[] } {
  const asked = collection.invitations.flatMap(({ statements }) => statements);
  const answered = collection.answers.flatMap(({ positions }) => Object.keys(positions).map(Number));
  const dropped = new Set([...asked, ...answered].filter((number) => !scope.statements.includes(number)));
  return {
    collection: {
      ...collection,
      answers: collection.answers.map((answer) => answerWithin(answer, scope)),
      invitations: collection.invitations.flatMap((invitation) => invitationWithin(invitation, scope)),
    },
    dropped: [...dropped].toSorted((a, b) => a - b),
  };
}

function answerWithin(answer: Answer, scope: Scope): Answer {
  const kept = Object.entries(answer.positions).filter(([number]) => scope.statements.includes(Number(number)));
  const objectives = answer.objectives.filter((number) => scope.objectives.some((one) => one.number === number));
  return { ...answer, positions: Object.fromEntries(kept), objectives };
}

function invitationWithin(invitation: Invitation, scope: Scope): Invitation[] {
  const statements = invitation.statements.filter((number) => scope.statements.includes(number));
  const roles = invitation.roles.filter((id) => scope.roles.some((role) => role.id === id));
  return statements.length > 0 ? [{ ...invitation, statements, roles }] : [];
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
