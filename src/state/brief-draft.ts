import type { BriefOffer } from '#domain/brief-material.ts';
import { type BriefDraft, type DraftLine, type DraftSection, mergeDrafts, nextStamp } from './brief-part.ts';

/** Parts that are one text; the line has the part's name. */
export type TextSection = 'question' | 'recommendation' | 'meeting';

/** The lines of a part that stand on the paper, in the group's order. */
export function linesOf(draft: BriefDraft, section: DraftSection): DraftLine[] {
  return draft
    .filter((line) => line.section === section && !line.isGone)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** The line of this id, if it stands on the paper. */
export function lineOf(draft: BriefDraft, id: string): DraftLine | undefined {
  return draft.find((line) => line.id === id && !line.isGone);
}

/** The words of a part that is one text; empty until the group wrote some. */
export function textOf(draft: BriefDraft, section: TextSection): string {
  return lineOf(draft, section)?.text ?? '';
}

/** The draft with other words in a part that is one text. */
export function setText(draft: BriefDraft, section: TextSection, text: string): BriefDraft {
  return putLine(draft, { id: section, section, text });
}

/** The draft with an offered line on the paper, last in its part. On it already: unchanged. */
export function chooseOffer(
  draft: BriefDraft,
  section: DraftSection,
  { ref, text }: Pick<BriefOffer, 'ref' | 'text'>,
): BriefDraft {
  return lineOf(draft, ref) ? draft : putLine(draft, { id: ref, section, text: text.text });
}

/** The draft with a line of the group's own, last in its part. */
export function addOwn(draft: BriefDraft, section: DraftSection, random: string, text = ''): BriefDraft {
  return putLine(draft, { id: `own:${random}`, section, text });
}

/** Whether a line is the group's own and not one that the site offered. */
export function isOwn({ id }: DraftLine): boolean {
  return id.startsWith('own:');
}

/** The draft with a line changed; it stays where it is. */
export function changeLine(
  draft: BriefDraft,
  id: string,
  change: Partial<Pick<DraftLine, 'text' | 'choice'>>,
): BriefDraft {
  const line = lineOf(draft, id);
  return line ? putLine(draft, { ...line, ...change }) : draft;
}

/** The draft with an offered line as one of the group's own, in the same place, ready to be reworded. */
export function rewordOffer(draft: BriefDraft, id: string, random: string): BriefDraft {
  const line = lineOf(draft, id);
  return line ? putLine(removeLine(draft, id), { ...line, id: `own:${random}` }) : draft;
}

/** The draft without a line. */
export function removeLine(draft: BriefDraft, id: string): BriefDraft {
  const line = lineOf(draft, id);
  return line ? putLine(draft, { ...line, isGone: true }) : draft;
}

/** The draft with a role that was heard, or asked and not heard; anything else takes the role off. */
export function setHeard(draft: BriefDraft, role: string, choice: string): BriefDraft {
  const id = `role:${role}`;
  const isSaid = choice === 'heard' || choice === 'asked';
  return putLine(draft, { id, section: 'heard', choice: isSaid ? choice : '', isGone: !isSaid });
}

/** The draft with a line one place further up (-1) or down (1) in its part; at its end: unchanged. */
export function moveLine(draft: BriefDraft, id: string, by: -1 | 1): BriefDraft {
  const line = lineOf(draft, id);
  if (!line) return draft;
  const lines = linesOf(draft, line.section);
  const from = lines.findIndex((each) => each.id === id);
  const to = from + by;
  if (to < 0 || to >= lines.length) return draft;
  const moved = lines.toSpliced(from, 1).toSpliced(to, 0, line);
  // All are numbered anew, since tabs may have given two lines one place.
  return moved.reduce((next, each, at) => (each.at === at ? next : putLine(next, { ...each, at })), draft);
}

/** An empty paper that another tab cannot fill again with what was cleared. */
export function clearDraft(draft: BriefDraft): BriefDraft {
  return restoreDraft(draft, []);
}

/** The paper as it was before, newer than all that happened since. */
export function restoreDraft(draft: BriefDraft, before: BriefDraft): BriefDraft {
  const stamp = nextStamp([...draft, ...before]);
  const gone = draft.map((line) => ({ ...line, isGone: true, stamp }));
  const back = before.map((line) => ({ ...line, stamp }));
  const known = new Set(back.map(({ id }) => id));
  return mergeDrafts(
    back,
    gone.filter(({ id }) => !known.has(id)),
  );
}

/** Whether nothing stands on the paper. */
export function isEmptyDraft(draft: BriefDraft): boolean {
  return draft.every(({ isGone, text, choice }) => isGone || (text === '' && choice === ''));
}

function putLine(draft: BriefDraft, line: Partial<DraftLine> & Pick<DraftLine, 'id' | 'section'>): BriefDraft {
  const old = draft.find(({ id }) => id === line.id);
  const last = Math.max(-1, ...linesOf(draft, line.section).map(({ at }) => at));
  const base = old && !old.isGone ? old : { text: '', choice: '', at: last + 1, isGone: false };
  const next: DraftLine = { ...base, ...line, stamp: nextStamp(draft) };
  return [...draft.filter(({ id }) => id !== line.id), next].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
