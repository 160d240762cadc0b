import type { Part } from '../keep.ts';

/** What of the records of changes a reader could see on one day. */
export interface Visit {
  /** Entries of all accounts' record. */
  readonly common: number;
  /** Entries of this account's own. */
  readonly account: number;
  /** The reader's own day, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The day of the latest visit and the one before it. */
export interface Visits {
  readonly now?: Visit;
  readonly before?: Visit;
}

/** When a reader was here, kept in this browser alone. */
export const lastVisitPart: Part<Visits> = {
  name: 'visit',
  version: 1,
  empty: {},
  parse: (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const { now, before } = value as Readonly<Record<keyof Visits, unknown>>;
    return visits(visitOf(now), visitOf(before));
  },
  merge: (stored, mine) => (isSame(mine.before, stored.now) || isLater(mine.now, stored.now) ? mine : stored),
};

/** The visits after one today: whatever is opened on one day is one visit. */
export function withVisit(kept: Visits, today: Visit): Visits {
  return visits(today, kept.now?.day === today.day ? kept.before : kept.now);
}

/** Whether an entry, `c3` or `a1`, was recorded after the visit before this one; nothing is new on a first visit. */
export function isNewSince(entry: string, { before }: Visits): boolean {
  if (!before) return false;
  return Number(entry.slice(1)) > (entry.startsWith('a') ? before.account : before.common);
}

function visits(now: Visit | undefined, before: Visit | undefined): Visits {
  return { ...(now ? { now } : {}), ...(before ? { before } : {}) };
}

/** A visit that follows the stored one takes its place, also where the clock of the earlier one ran ahead. */
function isSame(mine: Visit | undefined, stored: Visit | undefined): boolean {
  return mine?.day === stored?.day && mine?.common === stored?.common && mine?.account === stored?.account;
}

function isLater(mine: Visit | undefined, stored: Visit | undefined): boolean {
  if (!mine || !stored) return mine !== undefined;
  if (mine.day !== stored.day) return mine.day > stored.day;
  return mine.common + mine.account >= stored.common + stored.account;
}

function visitOf(value: unknown): Visit | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { common, account, day } = value as Readonly<Record<keyof Visit, unknown>>;
  if (!isCount(common) || !isCount(account) || typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(day))
    return undefined;
  return { common, account, day };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
