import { createContext, useContext } from 'react';
import type { Locale } from '#domain/local-text.ts';
import type { Markable } from '#microsite/markable.ts';
import type { RoleMark } from '#microsite/role-mark.ts';
import type { AlignmentCard } from '#microsite/tools/alignment-card.ts';
import type { Collection } from '#state/answer.ts';
import type { Kept } from '#state/keep.ts';
import type { Scope } from '#state/scope.ts';
import type { Place, View } from './view.ts';

/** What the server hands to the room *Where we agree*. */
export interface AgreeProps {
  readonly card: AlignmentCard;
  /** All roles of the library in the order of their files. */
  readonly roles: readonly RoleMark[];
  readonly scope: Scope;
  readonly locale: Locale;
  readonly vendor: string;
  /** Id and name of the account. */
  readonly account: { readonly id: string; readonly name: string };
  /** Whom to write to at the supplier. */
  readonly contact: { readonly name: string; readonly email: string };
  /** Address of the room’s page, without a fragment. */
  readonly agreeHref: string;
  /** Address of the meeting, a page of its own. */
  readonly meetingHref: string;
  /** Address of the decision brief. */
  readonly briefHref: string;
  /** Sentences of the pages that a reader can mark; the board names those that somebody doubts. */
  readonly markables: readonly Markable[];
}

/** What every view of the room sees and may change. */
export interface Agree extends AgreeProps {
  /** What the group gathered; in the example, the invented answers. */
  readonly collection: Collection;
  /** True while the invented board is shown: nothing of it may be kept, copied as the group's own, or sent. */
  readonly isExample: boolean;
  /** Changes what was gathered and keeps it in this browser. Does nothing in the example. */
  readonly changeCollection: (next: (collection: Collection) => Collection) => Kept;
  /** How keeping goes: `full` and `blocked` mean that it lasts for this visit only. */
  readonly kept: Kept;
  /** Address of a view as the page that is open writes it. */
  readonly hrefOf: (place: Place) => string;
  /** Opens a view; the browser's way back leads to the one before. */
  readonly go: (view: View) => void;
}

/** Views read it with `useAgree`; the shell provides it. */
export const AgreeContext = createContext<Agree | undefined>(undefined);

/** What the views of *Where we agree* share. @throws outside the room. */
export function useAgree(): Agree {
  const agree = useContext(AgreeContext);
  if (!agree) throw new Error('This view stands outside the room *Where we agree*.');
  return agree;
}
