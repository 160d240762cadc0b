import { useMemo } from 'react';
import type { Board } from '#state/board.ts';
import { rounds } from '#state/collection.ts';
import { useAgree } from '../agree-context.ts';
import { boardOfRound } from '../board/use-board.ts';
import { exampleCollection } from '../example-collection.ts';

/** The invented board, for a host who wants to try the shared screen before the meeting. */
export function usePractice(): { readonly board: Board; readonly round: string } {
  const { card, roles, scope } = useAgree();
  return useMemo(() => {
    const example = exampleCollection(card, roles);
    const round = rounds(example).at(-1) ?? '';
    return { board: boardOfRound(example, scope, round), round };
  }, [card, roles, scope]);
}
