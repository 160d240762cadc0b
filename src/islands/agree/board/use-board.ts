import { useMemo, useState } from 'react';
import type { Collection } from '#state/answer.ts';
import { type Board, boardOf } from '#state/board.ts';
import { countedAnswers, rounds } from '#state/collection.ts';
import { roleCode } from '#state/role-code.ts';
import { type AgreeProps, useAgree } from '../agree-context.ts';

/** The board of the round that is looked at. */
export interface ShownBoard {
  /** Rounds with answers, oldest first. */
  readonly rounds: readonly string[];
  /** The round shown; `undefined` where nobody answered. */
  readonly round: string | undefined;
  readonly board: Board;
  chooseRound(round: string): void;
}

/** The board of the newest round, until another is chosen. */
export function useBoard(): ShownBoard {
  const { collection, scope } = useAgree();
  const [chosen, chooseRound] = useState<string>();
  const all = useMemo(() => rounds(collection), [collection]);
  const round = chosen !== undefined && all.includes(chosen) ? chosen : all.at(-1);
  const board = useMemo(() => boardOfRound(collection, scope, round), [collection, scope, round]);
  return { rounds: all, round, board, chooseRound };
}

/** The board of one round: the answers that count, and the roles that its invitations asked. */
export function boardOfRound(collection: Collection, scope: AgreeProps['scope'], round: string | undefined): Board {
  const asked = collection.invitations.filter((invitation) => invitation.round === round);
  return boardOf({
    scope,
    answers: round === undefined ? [] : countedAnswers(collection, round),
    asked: asked.flatMap(({ roles }) => roles.map(roleCode)),
    marks: collection.marks,
  });
}
