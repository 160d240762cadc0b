import { createContext, useContext } from 'react';
import type { BriefBoard, BriefMaterial } from '#domain/brief-material.ts';
import type { BoardOffers } from '#state/brief-board.ts';
import type { NoteOffer } from '#state/brief-notes.ts';
import type { BriefDraft } from '#state/brief-part.ts';

/** What every part of the room of the brief sees and may change. */
export interface BriefRoom {
  /** With every line that a board could bring. */
  readonly material: BriefMaterial;
  readonly board: BriefBoard | undefined;
  /** What the group's board offers; `undefined` without one. */
  readonly boardOffers: BoardOffers | undefined;
  /** What the group noted in its last meeting. */
  readonly noteOffers: readonly NoteOffer[];
  readonly draft: BriefDraft;
  /** False on the server and in the first paint. */
  readonly isLive: boolean;
  /** A line of the group's own that was made just now: the cursor goes there. */
  readonly newLine: string | undefined;
  readonly setNewLine: (id: string) => void;
  /** Changes the draft and keeps it. */
  readonly change: (next: (draft: BriefDraft) => BriefDraft) => void;
  /** The same, with a sentence that says so and a way back. */
  readonly changeWithUndo: (next: (draft: BriefDraft) => BriefDraft, message: string) => void;
}

/** Provided by the room. */
export const BriefContext = createContext<BriefRoom | undefined>(undefined);

/** What the parts of the room share. @throws outside the room. */
export function useBrief(): BriefRoom {
  const room = useContext(BriefContext);
  if (!room) throw new Error('This part stands outside the room of the decision brief.');
  return room;
}
