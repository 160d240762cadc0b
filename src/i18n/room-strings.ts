import type { Locale } from '#domain/local-text.ts';
import type { Widened } from './catalogue.ts';
import { answer } from './tools/en/answer.ts';
import { ask } from './tools/en/ask.ts';
import { board } from './tools/en/board.ts';
import { collect } from './tools/en/collect.ts';
import { keeping } from './tools/en/keeping.ts';
import { meeting } from './tools/en/meeting.ts';
import { room } from './tools/en/room.ts';

const en = { answer, ask, board, collect, keeping, meeting, room } as const;

/** The strings of *Where we agree* in one language. Apart from those of the other tools, which its page need not carry. */
export type RoomStrings = Widened<typeof en>;

const ROOM_STRINGS: Readonly<Record<Locale, RoomStrings>> = { en };

/** The strings of *Where we agree* in this language, or in English where there are none of its own. */
export function roomStrings(locale: Locale): RoomStrings {
  return ROOM_STRINGS[locale] ?? en;
}
