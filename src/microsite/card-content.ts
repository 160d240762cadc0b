import { BUYING_JOBS } from '#domain/buying-job.ts';
import type { Locale, Said } from '#domain/local-text.ts';
import { sha256 } from '#domain/sha-256.ts';
import { type Direction, directionOf } from '#i18n/direction.ts';
import type { Room } from './address.ts';
import { paletteOf } from './brand.ts';
import { CARD_VERSION } from './card-version.ts';
import type { Microsite } from './microsite.ts';
import { isNamed, type RoomWords, roomWords } from './room-words.ts';

/**
 * All that the preview card of a room shows, as plain data: equal content gives an equal picture. Nothing of an account
 * but what its file allows, so that accounts share a card without telling each other anything.
 */
export interface CardContent {
  readonly locale: Locale;
  readonly direction: Direction;
  /** The question that the page helps to answer, or the line that stands in its place. */
  readonly question: Said;
  readonly title: Said;
  /** Words of the interface that take the title's place where there are no letters to draw it with. */
  readonly spareTitle: string;
  readonly kind: string | undefined;
  readonly vendor: string;
  /** "For Northmere Grocery Co-op"; `undefined` where the account keeps its name to itself. */
  readonly account: string | undefined;
  /** Which of the six seats are taken, 1 to 6, ascending. */
  readonly seats: readonly number[];
  /** Colour of the panel, of what stands on it, and of text on paper: each `#rrggbb`. */
  readonly fill: string;
  readonly onFill: string;
  readonly accent: string;
}

/** What the card of a room shows. The account's colour would tell whose it is, so it comes and goes with the name. */
export function cardContent(
  microsite: Microsite,
  room: Room,
  words: RoomWords = roomWords(microsite, room),
): CardContent {
  const { t, locale, account, library } = microsite;
  const { question, title, kind, jobs } = words;
  const { name, brand } = account.settings;
  const { fill, onFill, onLight } = paletteOf(isNamed(microsite) ? brand.accent : undefined);
  return {
    locale,
    direction: directionOf(locale),
    question: question ?? { text: t.home.tableTitle, locale },
    title,
    spareTitle: t.cards.home,
    kind,
    vendor: t.frame.sharedBy(isolated(library.site.settings.vendor.name)),
    account: isNamed(microsite) ? t.cards.forAccount(isolated(name)) : undefined,
    seats: jobs.map((job) => BUYING_JOBS.indexOf(job) + 1).toSorted((a, b) => a - b),
    fill,
    onFill,
    accent: onLight,
  };
}

const HASH_DIGITS = 20;

/** Name of a card's file: 20 hexadecimal digits of the hash of what it shows and of how it is drawn, then `.png`. */
export function cardFileName(content: CardContent): string {
  return `${sha256(JSON.stringify([CARD_VERSION, content])).slice(0, HASH_DIGITS)}.png`;
}

/** A name inside a sentence keeps its own direction (Unicode, UAX 9, first strong isolate). */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
