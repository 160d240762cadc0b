import type { Locale } from '#domain/local-text.ts';
import { formatMonth, formatNumber } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { RoleMark } from '#microsite/role-mark.ts';
import type { AlignmentCard, StatementCard } from '#microsite/tools/alignment-card.ts';
import type { Answer, Position } from '#state/answer.ts';
import { roleOfCode } from '#state/role-code.ts';

/** What an answer's words are made of. */
export interface Spoken {
  readonly answer: Answer;
  readonly card: AlignmentCard;
  readonly roles: readonly RoleMark[];
  readonly locale: Locale;
}

/** Whose answer it is, of which month: one sentence. */
export function answerHead({ answer, roles, locale }: Spoken): string {
  const t = roomStrings(locale);
  const id = roleOfCode(answer.role, roles);
  const role = roles.find((one) => one.id === id)?.name.text;
  const month = formatMonth(answer.round, locale);
  return role === undefined ? t.answer.saysUnnamed(month) : t.answer.saysRole(role, month);
}

/** What an answer says, a sentence for each statement in the authored order, then one for the objectives. */
export function answerSentences({ answer, card, locale }: Spoken): string[] {
  const t = roomStrings(locale);
  const rated = card.statements.flatMap((statement) => {
    const position = answer.positions[statement.number];
    return position ? [positionSentence(statement, position, locale)] : [];
  });
  const objectives = answer.objectives.flatMap((number) => {
    const objective = card.objectives.find((one) => one.number === number);
    return objective ? [`${objective.letter} ${objective.text.text}`] : [];
  });
  return objectives.length > 0 ? [...rated, t.answer.mostImportant(formatList(objectives, locale))] : rated;
}

function positionSentence({ about }: StatementCard, { stand, expects }: Position, locale: Locale): string {
  const t = roomStrings(locale);
  if (stand === 'unknown') return t.answer.ratedUnknown(about.text);
  const rating = formatNumber(stand, locale);
  if (expects === 'agree') return t.answer.ratedAgree(about.text, rating);
  if (expects === 'differ') return t.answer.ratedDiffer(about.text, rating);
  return t.answer.rated(about.text, rating);
}
