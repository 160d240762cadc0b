import { formatMonth } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import type { Invitation } from '#state/answer.ts';
import type { Board } from '#state/board.ts';
import { type BoardSentenceWords, boardSentences } from '#state/board-sentences.ts';
import { type BoardTextWords, formatBoardText } from '#state/board-text.ts';
import { formatInvitation } from '#state/invitation.ts';
import type { AgreeProps } from '../agree-context.ts';
import { roleNames } from './role-name.ts';
import { spreadSentence, surpriseSentence } from './sentences.ts';
import type { Words } from './use-words.ts';

/** A board as the reader copies it: sentences without roles, then the codes that carry it. `page` is the room's address. */
export function boardText(
  words: Words,
  shown: { readonly board: Board; readonly round: string },
  page: string,
): string {
  const { agree, t } = words;
  const texts: BoardTextWords = {
    title: t.board.take.heading(agree.account.name, formatMonth(shown.round, agree.locale)),
    sentences: boardSentences(shown.board, sentenceWords(words)),
    codes: t.board.take.codes,
    invitations: t.board.take.invitations,
    link: (invitation: Invitation) => `${page}#${formatInvitation(invitation, agree.scope)}`,
  };
  return formatBoardText(agree.collection, agree.scope, texts);
}

function sentenceWords({ agree, t, digits }: Words): BoardSentenceWords {
  const { card, locale } = agree;
  const about = (statement: number) => aboutOf(statement, card);
  const names = (codes: readonly number[]) => formatList(roleNames(codes, agree, t), locale);
  return {
    heard: ({ people, heard }) => t.board.take.heard(people, digits(people), names(heard)),
    notHeard: ({ notHeard }) => t.board.take.notHeard(names(notHeard)),
    tooFewFunctions: t.board.tooFewFunctions,
    item: (item) => {
      const spread = t.board.take.item(about(item.statement), spreadSentence(item, locale, t));
      const surprise = surpriseSentence(item, t)?.(about(item.statement));
      return surprise === undefined ? spread : `${spread} ${surprise}`;
    },
    question: ({ statement, roles }) => t.board.take.question(about(statement), roles.length, digits(roles.length)),
    objective: ({ objective, chosenBy }) =>
      t.board.take.objective(objectiveText(objective, card), chosenBy.length, digits(chosenBy.length)),
  };
}

/** What a statement is about; empty for a statement that the site no longer has. */
export function aboutOf(statement: number, card: AgreeProps['card']): string {
  return card.statements.find(({ number }) => number === statement)?.about.text ?? '';
}

/** An objective's text; empty for one that the site no longer has. */
export function objectiveText(objective: number, card: AgreeProps['card']): string {
  return card.objectives.find(({ number }) => number === objective)?.text.text ?? '';
}
