import type { Locale } from '#domain/local-text.ts';
import { exampleRatings } from '#i18n/example-ratings.ts';
import { formatDay, formatFigure, formatNumber } from '#i18n/format.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import type { StatementCard } from '#microsite/tools/alignment-card.ts';
import type { Invitation } from '#state/answer.ts';

/** What a message is made of. */
export interface MessageParts {
  readonly invitation: Invitation;
  /** The address of *Where we agree* with the invitation in its fragment. */
  readonly link: string;
  readonly statements: readonly StatementCard[];
  /** A role's name and three letters of objectives, for the line that shows how to answer by hand. */
  readonly role: string;
  readonly letters: readonly string[];
  readonly locale: Locale;
}

const STATEMENTS_A_MINUTE = 2;

/** The message for a chat and the longer one for mail, which can be answered without opening the link. */
export function askMessages(parts: MessageParts): { readonly chat: string; readonly mail: string } {
  const { invitation, link, statements, locale } = parts;
  const t = roomStrings(locale);
  const minutes = Math.max(1, Math.ceil(statements.length / STATEMENTS_A_MINUTE));
  const shown = formatFigure(minutes, 'minutes', locale);
  const day = invitation.until === undefined ? undefined : formatDay(invitation.until, locale);
  const listed = statements.map(({ text }, at) => `${formatNumber(at + 1, locale)}. ${text.text}`).join('\n');
  const how = day === undefined ? t.ask.reply : t.ask.replyUntil(day);
  const { by } = invitation;
  return {
    chat: day === undefined ? t.ask.chat(by, shown, link) : t.ask.chatUntil(by, shown, link, day),
    mail: t.ask.mail(by, shown, link, how, listed, handLine(parts)),
  };
}

/** A line answered by hand, with as many ratings as there are statements: "Finance: 4 2 5 ? 1 3 / A C F". */
export function handLine({
  statements,
  role,
  letters,
  locale,
}: Pick<MessageParts, 'statements' | 'role' | 'letters' | 'locale'>): string {
  return `${role}: ${exampleRatings(statements.length, locale)} / ${letters.join(' ')}`;
}
