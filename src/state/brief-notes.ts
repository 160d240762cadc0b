import type { BriefBoard } from '#domain/brief-material.ts';
import { toolStrings } from '#i18n/tool-strings.ts';
import { addOwn, lineOf } from './brief-draft.ts';
import type { BriefDraft, DraftLine } from './brief-part.ts';
import type { SettledNotes } from './parts/settled.ts';

/** One note of the meeting that may become a line of the group's own. Nothing of it is on the paper until somebody takes it. */
export interface NoteOffer {
  /** What was settled goes to its own part; who finds out what, to what remains open. */
  readonly section: 'settled' | 'open';
  /** The same for a note however it is reworded: it makes one line, `own:<name>`. */
  readonly name: string;
  readonly text: string;
}

const SECTIONS = { settled: 'settled', next: 'open' } as const;

/** The notes of the newest round that has any, by statement. Blank ones are none; of a statement that the site dropped only the note is left. */
export function noteOffers(notes: SettledNotes, about: BriefBoard, locale: string): NoteOffer[] {
  const t = toolStrings(locale);
  const written = notes.filter(({ settled, next }) => `${settled}${next}`.trim() !== '');
  const newest = written
    .map(({ round }) => round)
    .toSorted()
    .at(-1);
  return written
    .filter(({ round }) => round === newest)
    .toSorted((a, b) => a.statement - b.statement)
    .flatMap((note) => {
      const matter = about.statements.find(({ number }) => number === note.statement)?.about.text;
      return (['settled', 'next'] as const).flatMap((field): NoteOffer[] => {
        const words = note[field].trim();
        if (words === '') return [];
        const text = matter === undefined ? words : t.brief.noted(matter, words);
        return [{ section: SECTIONS[field], name: `note-${field}-${note.round}-${note.statement}`, text }];
      });
    });
}

/** The line that a note became, if it stands on the paper. */
export function noteLine(draft: BriefDraft, { name }: NoteOffer): DraftLine | undefined {
  return lineOf(draft, `own:${name}`);
}

/** The draft with a note as a line of the group's own, last in its part. On it already: unchanged. */
export function takeNote(draft: BriefDraft, note: NoteOffer): BriefDraft {
  return noteLine(draft, note) ? draft : addOwn(draft, note.section, note.name, note.text);
}
