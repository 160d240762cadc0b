import { type InvitationReading, LONGEST_FRAGMENT, parseInvitation } from './invitation.ts';
import type { Scope } from './scope.ts';

/** A link that asks, in a text. */
export interface FoundInvitation {
  /** Index in the text. */
  readonly start: number;
  readonly end: number;
  readonly reading: InvitationReading;
  /** The account's mark at its end is missing. */
  readonly isCut: boolean;
}

/** Line ends within one link that mail programs may have added. */
const MOST_WRAPS = 4;

/**
 * Links that ask, in a cleaned text (`cleanText`), in order; wrapped and quoted ones too, and those that a mail
 * program's guard has packed into an address of its own. Takes time in proportion to the length of the text.
 */
export function findInvitations(text: string, scope: Scope): FoundInvitation[] {
  const found: FoundInvitation[] = [];
  // Some mail guards write the number sign as an asterisk.
  const beginning = /[#*]ask=|%23ask%3d/giu;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const link = linkAt(text, match.index, match[0].startsWith('%'), scope);
    beginning.lastIndex = Math.max(link.end, beginning.lastIndex);
    found.push(link);
  }
  return found;
}

function linkAt(text: string, start: number, isPacked: boolean, scope: Scope): FoundInvitation {
  let end = pieceEnd(text, start + 1, isPacked);
  let fragment = text.slice(isPacked ? start : start + 1, end);
  let reading = parse(fragment, isPacked, scope);
  for (let wraps = 0; isBroken(reading) && wraps < MOST_WRAPS; wraps += 1) {
    const next = /^ {0,3}\n[ \t>|]{0,60}/u.exec(text.slice(end, end + 70))?.[0].length ?? 0;
    const nextEnd = pieceEnd(text, end + next, isPacked);
    if (next === 0 || nextEnd === end + next) break;
    fragment += text.slice(end + next, nextEnd);
    end = nextEnd;
    reading = parse(fragment, isPacked, scope);
  }
  return { start, end, reading, isCut: !/[&6]for(?:=|%3d)/iu.test(fragment) };
}

function isBroken(reading: InvitationReading): boolean {
  return 'fault' in reading && reading.fault === 'broken';
}

function parse(fragment: string, isPacked: boolean, scope: Scope): InvitationReading {
  if (!isPacked) return parseInvitation(fragment, scope);
  try {
    return parseInvitation(decodeURIComponent(fragment), scope);
  } catch {
    return { fault: 'broken' };
  }
}

/** Index at which a link's piece on one line ends, or its longest length. */
function pieceEnd(text: string, from: number, isPacked: boolean): number {
  const stops = isPacked ? ' \t\n<>"`|#&' : ' \t\n<>"`|#()[]\'*';
  let at = from;
  while (at < text.length && at - from <= LONGEST_FRAGMENT && !stops.includes(text.charAt(at))) at += 1;
  return at;
}
