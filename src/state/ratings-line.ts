import { CHOSEN_OBJECTIVES } from '#domain/alignment-scale.ts';
import type { Rating, Stand } from './answer.ts';
import { latinLetter } from './look-alikes.ts';

/** What stands after the colon of a hand-written line. */
export interface WrittenRatings {
  /** In order; `undefined` stands for a number that is no rating. */
  readonly stands: readonly (Stand | undefined)[];
  /** What follows a slash, for example `A C F`; `undefined` without a slash. */
  readonly objectives: string | undefined;
  /** Words where ratings were expected; empty if there are none. */
  readonly rest: string;
}

const SEPARATORS = ' \t,;\u060c';
const ENDING = '/(<';
const UNKNOWN = /^(?:[?\u061f]{1,3}|-)$/u;

/** Four or more ratings with slashes between. */
const SLASHED = /^\s*[1-5?\u061f](?:\s*\/\s*[1-5?\u061f]){3,}(?![\d/])/u;

/** Smileys, thumbs and other pictures. */
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/gu;

/**
 * Ratings parted by spaces, commas or slashes, `?` or `-` for "don’t know", then perhaps a slash and objectives, then
 * perhaps a remark in brackets, round or pointed.
 */
export function parseRatings(written: string): WrittenRatings {
  const text = written.replace(PICTURE, '').replace(SLASHED, (ratings) => ratings.replaceAll('/', ' '));
  const stands: (Stand | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    if (SEPARATORS.includes(text.charAt(at))) {
      at += 1;
      continue;
    }
    if (ENDING.includes(text.charAt(at))) break;
    const end = tokenEnd(text, at);
    const found = standsIn(text.slice(at, end).replace(/[.!]+$/u, ''));
    if (!found) break;
    stands.push(...found);
    at = end;
  }
  const [body = '', ...after] = text.slice(at).split(/[(<]/u, 1)[0]?.split('/') ?? [];
  const rest = body.replace(/[.!\s)\]]+/gu, '') === '' ? '' : body.trim();
  return { stands, objectives: after.length > 0 ? after.join('/') : undefined, rest };
}

/** Numbers of the objectives whose letters stand in a text, in order; `undefined` if a letter is unknown, there twice, or a fourth. */
export function parseObjectives(
  text: string,
  objectives: readonly { readonly number: number; readonly letter: string }[],
): number[] | undefined {
  const letters = Array.from(text.replace(/[\s,;\u060c.!]+/gu, '').toUpperCase());
  const numberOf = (letter: string) => objectives.find((one) => one.letter.toUpperCase() === letter)?.number;
  const numbers = letters.map((letter) => numberOf(letter) ?? numberOf(latinLetter(letter)));
  const isSound =
    numbers.length <= CHOSEN_OBJECTIVES && new Set(numbers).size === numbers.length && !numbers.includes(undefined);
  return isSound ? numbers.filter((number) => number !== undefined) : undefined;
}

/** Whether four ratings at least stand in a text that has a word among them, and few words: "4 2 5 n/a 1 3". */
export function isMostlyRatings({ stands, rest, objectives = '' }: WrittenRatings): boolean {
  const words = `${rest} ${objectives}`.trim().split(/[\s,;\u060c]+/u);
  const ratings = [...stands, ...words.map((word) => standsIn(word)?.[0])].filter(
    (stand) => stand !== undefined,
  ).length;
  return ratings >= 4 && ratings * 3 >= (stands.length + words.length) * 2;
}

function tokenEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !`${SEPARATORS}${ENDING}`.includes(text.charAt(at))) at += 1;
  return at;
}

/** A rating, several with hyphens between, or a number that is none; `undefined` for a word. */
function standsIn(token: string): (Stand | undefined)[] | undefined {
  if (UNKNOWN.test(token)) return ['unknown'];
  if (/^\d{1,2}$/u.test(token)) return [ratingOf(token)];
  if (!/^[1-5?\u061f](?:-[1-5?\u061f])+$/u.test(token)) return undefined;
  return token.split('-').map((one) => (UNKNOWN.test(one) ? 'unknown' : ratingOf(one)));
}

function ratingOf(token: string): Rating | undefined {
  return /^[1-5]$/u.test(token) ? (Number(token) as Rating) : undefined;
}
