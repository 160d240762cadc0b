import type { Part } from '../keep.ts';

/** What the group noted on one statement in its meeting. */
export interface SettledNote {
  /** Month of the round, `YYYY-MM`. */
  readonly round: string;
  /** The statement's number. */
  readonly statement: number;
  /** What the group settled, in its own words; empty where it settled nothing. */
  readonly settled: string;
  /** Who finds out or does what, by when; empty where nothing was agreed. */
  readonly next: string;
  /** 1 for the first wording, higher after each change. */
  readonly revision: number;
}

/** Notes of meetings, sorted by round, then statement; one for each. */
export type SettledNotes = readonly SettledNote[];

const NO_NOTES: SettledNotes = [];

/** What was settled in meetings, as this browser keeps it. */
export const settledPart: Part<SettledNotes> = {
  name: 'settled',
  version: 1,
  empty: NO_NOTES,
  parse: parseNotes,
  merge: mergeNotes,
};

/** The note on a statement in a round. */
export function noteOn(notes: SettledNotes, round: string, statement: number): SettledNote | undefined {
  return notes.find((note) => note.round === round && note.statement === statement);
}

/** The notes with one changed; its revision goes up by one. */
export function changeNote(
  notes: SettledNotes,
  { round, statement }: Pick<SettledNote, 'round' | 'statement'>,
  change: Partial<Pick<SettledNote, 'settled' | 'next'>>,
): SettledNotes {
  const old = noteOn(notes, round, statement) ?? { round, statement, settled: '', next: '', revision: 0 };
  return mergeNotes(notes, [{ ...old, ...change, revision: old.revision + 1 }]);
}

/** The newer wording of each note; of two equally new ones, `mine`. */
export function mergeNotes(stored: SettledNotes, mine: SettledNotes): SettledNotes {
  const merged = new Map<string, SettledNote>();
  for (const note of [...stored, ...mine]) {
    const key = `${note.round} ${note.statement}`;
    const other = merged.get(key);
    if (!other || other.revision <= note.revision) merged.set(key, note);
  }
  return [...merged.values()].toSorted(
    (a, b) => (a.round < b.round ? -1 : a.round > b.round ? 1 : 0) || a.statement - b.statement,
  );
}

function parseNotes(value: unknown): SettledNotes | undefined {
  if (!Array.isArray(value) || !value.every(isNote)) return undefined;
  // Nothing beside its fields, which a file of unknown origin may hold.
  const notes = value.map(({ round, statement, settled, next, revision }) => ({
    round,
    statement,
    settled,
    next,
    revision,
  }));
  return mergeNotes([], notes);
}

function isNote(value: unknown): value is SettledNote {
  if (typeof value !== 'object' || value === null) return false;
  const note = value as Partial<Record<keyof SettledNote, unknown>>;
  return (
    typeof note.round === 'string' &&
    Number.isInteger(note.statement) &&
    typeof note.settled === 'string' &&
    typeof note.next === 'string' &&
    Number.isInteger(note.revision)
  );
}
