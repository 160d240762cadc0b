import { formatNumber } from '#i18n/format.ts';
import { type RoomStrings, roomStrings } from '#i18n/room-strings.ts';
import { type Agree, useAgree } from '../agree-context.ts';

/** The room, its strings and its way of writing numbers. */
export interface Words {
  readonly agree: Agree;
  readonly t: RoomStrings;
  /** A number in the page's digits. */
  readonly digits: (value: number) => string;
}

/** What every part of the board begins with. */
export function useWords(): Words {
  const agree = useAgree();
  const { locale } = agree;
  return { agree, t: roomStrings(locale), digits: (value) => formatNumber(value, locale) };
}
