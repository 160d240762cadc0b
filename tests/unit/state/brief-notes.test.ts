import { describe, expect, test } from 'vitest';
import type { BriefBoard } from '#domain/brief-material.ts';
import { briefDocument } from '#state/brief-document.ts';
import { changeLine, linesOf, removeLine } from '#state/brief-draft.ts';
import { briefMarkdown } from '#state/brief-markdown.ts';
import { noteOffers, takeNote } from '#state/brief-notes.ts';
import { type BriefDraft, EMPTY_DRAFT } from '#state/brief-part.ts';
import { changeNote, type SettledNotes } from '#state/parts/settled.ts';
import { aMaterial } from './brief-material.ts';

const board: BriefBoard = {
  tool: 'where-we-stand',
  roles: [],
  statements: [1, 2].map((number) => ({
    number,
    about: { text: `Matter ${number}`, locale: 'en' },
    settle: { text: `Question ${number}?`, locale: 'en' },
  })),
  objectives: [],
};

function noted(round: string, statement: number, settled: string, next = ''): SettledNotes {
  return changeNote([], { round, statement }, { settled, next });
}

describe('the notes of a meeting', () => {
  test('are offered by statement: what was settled, and who finds out what', () => {
    const notes = [...noted('2026-11', 2, ' We wait. ', 'Finance, by 4 December'), ...noted('2026-11', 1, '', 'IT')];
    expect(noteOffers(notes, board, 'en')).toEqual([
      { section: 'open', name: 'note-next-2026-11-1', text: 'Matter 1: IT' },
      { section: 'settled', name: 'note-settled-2026-11-2', text: 'Matter 2: We wait.' },
      { section: 'open', name: 'note-next-2026-11-2', text: 'Matter 2: Finance, by 4 December' },
    ]);
  });

  test('are those of the newest round in which something was written', () => {
    const notes = [...noted('2026-03', 1, 'Old'), ...noted('2026-06', 1, 'New'), ...noted('2026-11', 1, '  ')];
    expect(noteOffers(notes, board, 'en').map(({ text }) => text)).toEqual(['Matter 1: New']);
  });

  test('stand without their matter where the site has dropped the statement', () => {
    expect(noteOffers(noted('2026-11', 9, 'We wait.'), board, 'en')[0]?.text).toBe('We wait.');
  });

  test('become lines of the group’s own once, and keep what the group made of them', () => {
    const [note] = noteOffers(noted('2026-11', 1, 'We wait.'), board, 'en');
    const take = (draft: BriefDraft) => (note ? takeNote(draft, note) : draft);
    const reworded = changeLine(take(EMPTY_DRAFT), 'own:note-settled-2026-11-1', { text: 'Nobody signs before May.' });
    expect(linesOf(take(reworded), 'settled').map(({ text }) => text)).toEqual(['Nobody signs before May.']);
    const again = take(removeLine(reworded, 'own:note-settled-2026-11-1'));
    expect(linesOf(again, 'settled').map(({ text }) => text)).toEqual(['Matter 1: We wait.']);
    expect(briefMarkdown(briefDocument(again, aMaterial()))).toContain(
      '## What the group has settled\n\n- Matter 1: We wait.',
    );
  });
});
