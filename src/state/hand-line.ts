import { MOST_ASKED } from '#domain/alignment-scale.ts';
import type { Answer, Position, Stand } from './answer.ts';
import { PERSON_BITS } from './code-frame.ts';
import { hashBits } from './hash.ts';
import { isMostlyRatings, parseObjectives, parseRatings, type WrittenRatings } from './ratings-line.ts';
import type { PasteFault, PasteOptions } from './read-paste.ts';
import { roleCode, UNNAMED } from './role-code.ts';
import { nearestName, parseRole, type RoleNames, roleNames, type WrittenRole } from './written-role.ts';

/** A hand-written answer, or why a line that is meant as one cannot be read. */
export type HandLine = { readonly answer: Answer } | { readonly why: PasteFault; readonly found: number };

const LONGEST_LINE = 300;
const MOST_COLONS = 8;
/** Ratings from which on a line with an unknown name is taken for an answer, and up to which. */
const CLEAR = { least: 5, most: MOST_ASKED };

/** Ratings from which on a line needs no colon: fewer stand behind the name of a role in many a sentence. */
const LEAST_WITHOUT_COLON = 4;

/** Marks that open a quotation, in the scripts of the site; single ones only where the name begins. */
const OPENING = /["\u201c\u201d\u201e\u00ab\u00bb]|^['\u2018\u201a\u2039]/u;

/** A quotation ends here that an earlier line has opened. */
const CLOSING = /^[^"\u201c\u201e\u00ab]*["\u201c\u201d\u00bb][.)]?\s*$/u;

/** What quoted mail puts before a line; some programs take `»`. */
const QUOTED_MAIL = /^[\s>|\u00bb]+(?=[^\s>|\u00bb])/u;

/**
 * A reader of lines such as "Finance: 4 2 5 ? 1 3 / A C F", "Ana (Finance): …" or "?: …" for no role, in a cleaned text;
 * without colon too, where there are exactly the ratings that were asked, four at least. It gives `undefined` for a line
 * that is not meant as an answer, one in quotation marks too: so a message may show how to answer by hand, and the
 * thread that quotes it holds no answer by that.
 *
 * The person's id comes from role, name and all that the line says: the same line, however often it is quoted, is one
 * person; a changed one is a newcomer whom the host is asked about, for nobody can tell which of two lines is newer.
 */
export function handLineReader(options: PasteOptions): (line: string) => HandLine | undefined {
  const names = roleNames(options.scope, options.unnamed ?? []);
  return (line) => {
    if (line.length > LONGEST_LINE || !/[\d?\u061f]/u.test(line) || CLOSING.test(line)) return undefined;
    const plain = line.replace(/[*_`~]/gu, '');
    return withColon(plain, options, names) ?? withoutColon(plain, options, names);
  };
}

function withColon(plain: string, options: PasteOptions, names: RoleNames): HandLine | undefined {
  if (!/:[ \t]*[\d?\u061f-]/u.test(plain)) return undefined;
  let at = plain.lastIndexOf(':');
  for (let colons = 0; at >= 0 && colons < MOST_COLONS; colons += 1) {
    const ratings = parseRatings(plain.slice(at + 1));
    const { length } = ratings.stands;
    if (length > 1 || (length === 1 && options.asked.length === 1))
      return judge(plain.slice(0, at), ratings, options, names);
    at = at === 0 ? -1 : plain.lastIndexOf(':', at - 1);
  }
  return undefined;
}

/** A line with tabs is a row of a table, whose figures may be anything. */
function withoutColon(plain: string, options: PasteOptions, names: RoleNames): HandLine | undefined {
  if (options.asked.length < LEAST_WITHOUT_COLON || plain.includes('\t')) return undefined;
  const segment = plain.slice(plain.lastIndexOf(':') + 1);
  const [, label = '', written = ''] = /^([^\d?\u061f]{2,80}?)[ =-]+([1-5?\u061f][ ,;\u060c-].*)$/u.exec(segment) ?? [];
  if (label === '' || OPENING.test(label.trim()) || !parseRole(label, names)) return undefined;
  const line = judge(label, parseRatings(written), options, names);
  return line && 'answer' in line ? line : undefined;
}

function judge(label: string, ratings: WrittenRatings, options: PasteOptions, names: RoleNames): HandLine | undefined {
  const segment = label.slice(label.lastIndexOf(':') + 1);
  if (OPENING.test(segment.replace(QUOTED_MAIL, '').trimStart())) return undefined;
  const found = ratings.stands.length;
  const who = parseRole(label, names);
  if (!who) return isUnknownRole(label, ratings, options.asked.length) ? { why: 'unknown-role', found } : undefined;
  const stands = ratings.stands.filter((stand) => stand !== undefined);
  const why = countFault(ratings, stands.length, options.asked.length);
  if (why === 'prose') return undefined;
  if (why !== undefined) return { why, found };
  const objectives = parseObjectives(ratings.objectives ?? '', options.scope.objectives);
  if (!objectives) return { why: 'wrong-objective', found };
  return { answer: answerOf(who, stands, objectives, options) };
}

/** `prose` where a role's name and some figures stand in a sentence or table that is no answer. */
function countFault(ratings: WrittenRatings, good: number, asked: number): PasteFault | 'prose' | undefined {
  const { length } = ratings.stands;
  const isMeant = length === asked || good >= Math.max(3, length / 2);
  if (ratings.rest !== '') return (isMeant && length >= 4) || isMostlyRatings(ratings) ? 'wrong-rating' : 'prose';
  if (good < length) return isMeant && length >= 3 ? 'wrong-rating' : 'prose';
  if (length === asked) return undefined;
  return length > 1 && length * 2 >= asked ? 'wrong-count' : 'prose';
}

/** A short name and five to eight ratings, nothing else: as many as were asked, or a "don’t know" among them. */
function isUnknownRole(label: string, { stands, rest }: WrittenRatings, asked: number): boolean {
  const name = nearestName(label);
  const isName = /\p{L}/u.test(name) && name.length <= 40 && name.split(' ').length <= 4;
  const isMeant = stands.length === asked || stands.includes('unknown');
  const areRatings = stands.every((stand) => stand !== undefined) && stands.some((stand) => stand !== 'unknown');
  // Pages, rooms and steps are listed so.
  const isCount = stands.every((stand, at) => stand === at + 1);
  const isLong = stands.length >= CLEAR.least && stands.length <= CLEAR.most;
  return isName && isMeant && areRatings && !isCount && isLong && rest === '';
}

function answerOf(
  who: WrittenRole,
  stands: readonly Stand[],
  objectives: readonly number[],
  options: PasteOptions,
): Answer {
  const { scope, round, asked } = options;
  const positions = stands.map((stand, at): [number, Position] => [asked[at] ?? 0, { stand }]);
  const content = [
    scope.account,
    scope.tool,
    round,
    who.role ?? '',
    who.name,
    positions.map(([number, { stand }]) => `${number}=${stand}`),
  ];
  return {
    person: hashBits(`line ${[...content, objectives].join('|')}`, PERSON_BITS) || 1,
    revision: 1,
    round,
    role: who.role === undefined ? UNNAMED : roleCode(who.role),
    isByHost: false,
    positions: Object.fromEntries(positions) as Record<number, Position>,
    objectives,
  };
}
