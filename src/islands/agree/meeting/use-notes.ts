import { useState } from 'react';
import type { Kept } from '#state/keep.ts';
import { type SettledNotes, settledPart } from '#state/parts/settled.ts';
import { useKeeper } from '../../use-keeper.ts';
import { useAgree } from '../agree-context.ts';

/** What a meeting notes. */
export interface Notes {
  readonly notes: SettledNotes;
  readonly kept: Kept;
  change(next: (notes: SettledNotes) => SettledNotes): void;
}

/** The group's notes, kept in this browser; while the group only practises, notes that end with the practice. */
export function useNotes(isPractice: boolean): Notes {
  const { value, kept, change } = useKeeper(useAgree().account.id, settledPart);
  const [practised, practise] = useState<SettledNotes>([]);
  if (isPractice) return { notes: practised, kept: 'kept', change: practise };
  return { notes: value, kept, change };
}
