import type { Answer } from '#state/answer.ts';
import {
  changeDraft,
  type Draft,
  markCopied,
  type OwnAnswer,
  ownAnswerPart,
  withPerson,
} from '#state/parts/own-answer.ts';
import { useKeeper } from '../../use-keeper.ts';
import { useAgree } from '../agree-context.ts';

/** What a member changes in an answer. */
export type DraftChange = (answer: Answer) => Partial<Pick<Answer, 'role' | 'positions' | 'objectives'>>;

/** The member's own answer in one round, kept at every tap. */
export interface OwnDraft {
  readonly answer: Answer;
  /** `undefined` before the first tap. */
  readonly draft: Draft | undefined;
  readonly change: (next: DraftChange) => void;
  /** The answer has left the page. */
  readonly handOut: () => void;
}

/** The draft of a round in this browser. */
export function useDraft(round: string): OwnDraft {
  const { account } = useAgree();
  const { value, change } = useKeeper(account.id, ownAnswerPart);
  const draft = value.drafts[round];
  return {
    answer: answerIn(value, round),
    draft,
    change: (next) =>
      void change((own) => {
        const before = answerIn(own, round);
        // An id by chance at the first tap, so that a browser that only reads has none.
        return changeDraft(withPerson(own, Math.random), { ...before, ...next(before) });
      }),
    handOut: () => void change((own) => markCopied(own, round)),
  };
}

function answerIn({ person, drafts }: OwnAnswer, round: string): Answer {
  const blank = { person, revision: 1, round, role: 0, isByHost: false, positions: {}, objectives: [] };
  return drafts[round]?.answer ?? blank;
}
