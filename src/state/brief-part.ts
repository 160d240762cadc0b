import { BRIEF_SECTIONS, type BriefSection } from '#domain/brief-section.ts';
import type { Part } from './keep.ts';

/** Where a line of a draft stands: a part of the paper, or the day of the meeting. */
export type DraftSection = BriefSection | 'meeting';

/** One thing that the group put on its paper. Lines that were taken off stay, marked so, so that another tab cannot bring them back. */
export interface DraftLine {
  /** `option:not-yet` for an offered line, `own:<random>` for one of the group's, or the name of a part that is one text. */
  readonly id: string;
  readonly section: DraftSection;
  /** The group's words; for an offered line its words when it was chosen, in case the site drops it. */
  readonly text: string;
  /** The owner of a risk (a role's id), or whether a role was `heard` or `asked`; empty otherwise. */
  readonly choice: string;
  /** Place in its part, lower first. */
  readonly at: number;
  /** Higher than that of every change known when it was made: the newer wording of a line counts. */
  readonly stamp: number;
  readonly isGone: boolean;
}

/** A decision brief in the making. Sorted by id; one line for each. */
export type BriefDraft = readonly DraftLine[];

/** An empty paper. */
export const EMPTY_DRAFT: BriefDraft = [];

/** The draft, as this browser keeps it. */
export const briefPart: Part<BriefDraft> = {
  name: 'brief',
  version: 1,
  empty: EMPTY_DRAFT,
  parse: parseDraft,
  merge: mergeDrafts,
};

/** The newer wording of each line, whichever tab wrote it. Commutative, associative, idempotent: two equally new wordings are decided by their text. */
export function mergeDrafts(a: BriefDraft, b: BriefDraft): BriefDraft {
  const merged = new Map<string, DraftLine>();
  for (const line of [...a, ...b]) {
    const other = merged.get(line.id);
    if (!other || isNewer(line, other)) merged.set(line.id, line);
  }
  return [...merged.values()].toSorted((x, y) => (x.id < y.id ? -1 : 1));
}

/** A stamp for a change: above all that the draft holds. */
export function nextStamp(draft: BriefDraft): number {
  return 1 + Math.max(0, ...draft.map(({ stamp }) => stamp));
}

/** Equal stamps: the longer text, so that less is lost; then by the whole line, so that both tabs decide alike. */
function isNewer(line: DraftLine, other: DraftLine): boolean {
  if (line.stamp !== other.stamp) return line.stamp > other.stamp;
  if (line.text.length !== other.text.length) return line.text.length > other.text.length;
  return JSON.stringify(inOrder(line)) > JSON.stringify(inOrder(other));
}

function inOrder({ section, text, choice, at, isGone }: DraftLine): readonly unknown[] {
  return [section, text, choice, at, isGone];
}

function parseDraft(value: unknown): BriefDraft | undefined {
  return Array.isArray(value) && value.every(isLine) ? mergeDrafts([], value.map(cleaned)) : undefined;
}

function cleaned({ id, section, text, choice, at, stamp, isGone }: DraftLine): DraftLine {
  return { id, section, text, choice, at, stamp, isGone };
}

const SECTIONS: ReadonlySet<unknown> = new Set([...BRIEF_SECTIONS, 'meeting']);

function isLine(value: unknown): value is DraftLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Partial<Record<keyof DraftLine, unknown>>;
  return (
    typeof line.id === 'string' &&
    SECTIONS.has(line.section) &&
    typeof line.text === 'string' &&
    typeof line.choice === 'string' &&
    Number.isFinite(line.at) &&
    Number.isSafeInteger(line.stamp) &&
    typeof line.isGone === 'boolean'
  );
}
