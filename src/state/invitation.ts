import { MOST_ASKED, MOST_STATEMENTS } from '#domain/alignment-scale.ts';
import type { Invitation } from './answer.ts';
import { packFields, SYMBOLS, symbolValue } from './base32.ts';
import { FINGERPRINT_BITS, fingerprint } from './code-frame.ts';
import { roundNumber } from './round.ts';
import type { Scope } from './scope.ts';

/** What a link's fragment says. `none`: it holds no invitation. `broken`: it holds one that is cut or damaged. */
export type InvitationReading =
  | {
      readonly invitation: Invitation;
      /** Numbers of statements that this site no longer has; they are not in the invitation. */
      readonly dropped: readonly number[];
    }
  | { readonly fault: 'none' | 'broken' | 'other-account' };

/** Characters of a fragment that are looked at; a longer one is broken. */
export const LONGEST_FRAGMENT = 2000;

/** Characters of a first name. */
export const LONGEST_NAME = 40;

const MOST_ROLES = 30;

/**
 * The fragment of a link that asks, without `#`: month, statements and roles, day, first name, and last a mark of the
 * account, by which a cut link is noticed. It can be read by a person and holds no answer:
 * `ask=2026-11&statements=1.2.3&roles=fin.qa&until=2026-12-05&by=Priya&for=3V`.
 */
export function formatInvitation(invitation: Invitation, scope: Scope): string {
  const { round, statements, roles, until, by } = invitation;
  return [
    `ask=${round}`,
    `statements=${statements.slice(0, MOST_ASKED).join('.')}`,
    roles.length > 0 ? `roles=${roles.slice(0, MOST_ROLES).join('.')}` : '',
    until === undefined ? '' : `until=${until}`,
    `by=${encoded(plainName(by))}`,
    `for=${accountMark(scope)}`,
  ]
    .filter((parameter) => parameter !== '')
    .join('&');
}

/**
 * The invitation in a link's fragment, with or without `#`, whatever else stands in it. Everything is checked, since
 * anybody can write a link: unknown roles and a day that is none are left out, the name is cut to 40 characters without
 * hidden ones. Never throws.
 */
export function parseInvitation(fragment: string, scope: Scope): InvitationReading {
  const parameters = parametersOf(fragment.slice(0, LONGEST_FRAGMENT + 1));
  const round = parameters.get('ask');
  if (round === undefined) return { fault: 'none' };
  const account = parameters.get('for')?.slice(0, 2);
  const numbers = numbersIn(parameters.get('statements') ?? '');
  const statements = numbers?.filter((number) => scope.statements.includes(number)) ?? [];
  if (fragment.length > LONGEST_FRAGMENT || account?.length !== 2 || numbers === undefined) return { fault: 'broken' };
  if (!isAccountMark(account, scope)) return { fault: 'other-account' };
  if (roundNumber(round) === undefined || statements.length === 0) return { fault: 'broken' };
  const until = parameters.get('until');
  const invitation = {
    round,
    by: plainName(parameters.get('by') ?? ''),
    until: until !== undefined && isDay(until) ? until : undefined,
    statements,
    roles: rolesIn(parameters.get('roles') ?? '', scope),
  };
  return { invitation, dropped: numbers.filter((number) => !scope.statements.includes(number)) };
}

/** A first name as it may be shown: one line, nothing that hides or turns the text around it, at most 40 characters, none at worst. */
export function plainName(name: string): string {
  // The joiners of Persian and Indian scripts are hidden too, but part of a name's spelling.
  const visible = name.replace(/\s/gu, ' ').replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{DI}]/gu, '');
  const line = visible.replace(/ {2,}/gu, ' ').replace(/^[ \u200c\u200d]+/u, '');
  return Array.from(line)
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/[ \u200c\u200d]+$/u, '');
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(20\d\d)-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The first value of each parameter; one that is not decodable is left out. */
function parametersOf(fragment: string): Map<string, string> {
  const pairs = fragment.replace(/^#/u, '').replaceAll('&amp;', '&').split('&');
  const parameters = new Map<string, string>();
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0));
    const value = decoded(pair.slice(at + 1));
    if (at > 0 && value !== undefined && !parameters.has(name)) parameters.set(name, value);
  }
  return parameters;
}

/** Signs at which mail programs and chats end a link are encoded too. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~_]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** One to eight different numbers of statements, in order; `undefined` where something else stands. */
function numbersIn(text: string): number[] | undefined {
  if (!/^\d{1,2}(?:\.\d{1,2})*$/u.test(text)) return undefined;
  const numbers = [...new Set(text.split('.').map(Number))];
  const areNumbers = numbers.every((number) => number >= 1 && number <= MOST_STATEMENTS);
  return areNumbers && numbers.length <= MOST_ASKED ? numbers : undefined;
}

/** Known roles, each once, in the scope's order, so that equal invitations are equal. */
function rolesIn(text: string, scope: Scope): string[] {
  const asked = new Set(text.split('.').slice(0, MOST_ROLES));
  return scope.roles.filter(({ id }) => asked.has(id)).map(({ id }) => id);
}

function accountMark(scope: Scope): string {
  return packFields([[fingerprint(scope), FINGERPRINT_BITS]])
    .map((value) => SYMBOLS[value] ?? '')
    .join('');
}

function isAccountMark(mark: string, scope: Scope): boolean {
  const given = Array.from(mark, (sign) => symbolValue(sign.charCodeAt(0)));
  return packFields([[fingerprint(scope), FINGERPRINT_BITS]]).every((value, at) => value === given[at]);
}
