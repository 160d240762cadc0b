import type { Board, BoardItem } from '#state/board.ts';

/** One thing at a time on the shared screen. */
export type Slide =
  | { readonly kind: 'statement'; readonly item: BoardItem }
  | { readonly kind: 'questions' }
  | { readonly kind: 'objectives' }
  | { readonly kind: 'closing' };

/**
 * What a meeting goes through: each statement that two or more rated, widest gap first; what some do not know; what
 * comes first, where somebody chose; what the group takes with it.
 */
export function slidesOf(board: Board): Slide[] {
  const statements = board.items.filter(({ dots }) => dots.length > 1);
  return [
    ...statements.map((item) => ({ kind: 'statement', item }) as const),
    ...(board.questions.length > 0 ? [{ kind: 'questions' } as const] : []),
    ...(board.lists > 0 ? [{ kind: 'objectives' } as const] : []),
    { kind: 'closing' },
  ];
}
