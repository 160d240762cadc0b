import { useMemo } from 'react';
import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import type { Invitation } from '#state/answer.ts';
import { parseInvitation } from '#state/invitation.ts';
import { roundNumber } from '#state/round.ts';
import { thisMonth } from '../today.ts';
import { type Agree, useAgree } from './agree-context.ts';
import { useView } from './use-view.ts';
import { isInvitation } from './view.ts';

/** What a member is asked, and by whom. */
export interface Asked {
  readonly round: string;
  readonly statements: readonly StatementCard[];
  /** The invitation: of the link, else the latest that this browser knows; `undefined` where nobody asked. */
  readonly invitation: Invitation | undefined;
  /** The invitation came with the address just now. */
  readonly isFromLink: boolean;
  /** Why the link says nothing, where it should have. */
  readonly fault: 'broken' | 'other-account' | undefined;
  /** The invitation asks about statements that this site no longer has. */
  readonly isCut: boolean;
}

/** Months after which an invitation that this browser knows has had its answers: a new one belongs to its own month. */
const OLD_AFTER_MONTHS = 2;

/** The invitation that counts here: the opened one, else the latest known of this month or the last, else the usual statements this month. */
export function useAsked(): Asked {
  const { hash } = useView();
  const { card, scope, collection } = useAgree();
  // The same object until another link is opened, so that an effect can depend on it.
  const read = useMemo(() => (isInvitation(hash) ? parseInvitation(hash.slice(1), scope) : undefined), [hash, scope]);
  const opened = read && 'invitation' in read ? read : undefined;
  const invitation = opened?.invitation ?? latest(recent(collection.invitations, thisMonth()));
  return {
    round: invitation?.round ?? thisMonth(),
    statements: statementsOf(card, invitation?.statements),
    invitation,
    isFromLink: opened !== undefined,
    fault: read && 'fault' in read && read.fault !== 'none' ? read.fault : undefined,
    isCut: (opened?.dropped.length ?? 0) > 0,
  };
}

/** The cards of these numbers in their order; of the suggested ones where none is named. */
export function statementsOf(card: Agree['card'], numbers: readonly number[] = []): readonly StatementCard[] {
  const pick = (wanted: readonly number[]) =>
    wanted.flatMap((number) => card.statements.find((statement) => statement.number === number) ?? []);
  const asked = pick(numbers);
  return asked.length > 0 ? asked : pick(card.suggested);
}

/** Invitations of a month `YYYY-MM` or of the month before it. */
export function recent(invitations: readonly Invitation[], month: string): readonly Invitation[] {
  const now = roundNumber(month) ?? 0;
  return invitations.filter(({ round }) => now - (roundNumber(round) ?? 0) < OLD_AFTER_MONTHS);
}

/** The invitation of the newest round; of several, the one that wants answers last. */
export function latest(invitations: readonly Invitation[]): Invitation | undefined {
  const ageOf = ({ round, until }: Invitation) => `${round} ${until ?? ''}`;
  return invitations.toSorted((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1)).at(-1);
}
