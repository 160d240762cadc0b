import type { Expectation, Rating, Stand } from '#domain/alignment-scale.ts';

/** Where one member stands on one statement. */
export interface Position {
  readonly stand: Stand;
  /** Whether they think that colleagues agree with them; absent when not said or when they do not know themselves. */
  readonly expects?: Expectation;
}

/** What one member answered in one round. Ids never stand in it: numbers and role codes survive rewording and translation. */
export interface Answer {
  /** Random id made in the member's browser, 1 to 2^20 − 1. */
  readonly person: number;
  /** 1 for the first copied answer of a round, higher after each change. At most 127. */
  readonly revision: number;
  /** Month in which the group was asked, `YYYY-MM`. */
  readonly round: string;
  /** Ten bits that stand for a role (`roleCode`); 0 where the answer names none. */
  readonly role: number;
  /** Entered by the host for somebody else. */
  readonly isByHost: boolean;
  /** By the statement's number; a statement that was not answered is absent. */
  readonly positions: Readonly<Record<number, Position>>;
  /** Numbers of the objectives chosen, most important first, at most three. */
  readonly objectives: readonly number[];
}

/** A mark on a takeaway or claim. */
export const MARK_VALUES = ['agree', 'doubt', 'unknown'] as const;

export type MarkValue = (typeof MARK_VALUES)[number];

/** What a reader thinks of one sentence of the site. */
export interface Mark {
  /** `claim:<id>` or `page:<slug>` (its takeaway). */
  readonly target: string;
  readonly value: MarkValue;
}

/** Invitation to say where one stands. It never holds an answer. */
export interface Invitation {
  /** Month of the round, `YYYY-MM`. */
  readonly round: string;
  /** First name of the member who asks, as typed; at most 40 characters. */
  readonly by: string;
  /** Day by which the answers are wanted, `YYYY-MM-DD`. */
  readonly until: string | undefined;
  /** Numbers of the statements, in the order of asking, 1 to 8 of them. */
  readonly statements: readonly number[];
  /** Ids of the roles asked. */
  readonly roles: readonly string[];
}

/** The host's word on one answer of a role that had already been heard. */
export interface Verdict {
  readonly person: number;
  readonly round: string;
  /** `counts`: another person. `replaces`: the same person as `other`, whose answer is not counted. `ignored`: not to be counted. */
  readonly says: 'counts' | 'replaces' | 'ignored';
  /** The person replaced, with `replaces`. */
  readonly other?: number;
  /** 1 for the first word, higher after each change of mind. */
  readonly revision: number;
}

/** Marks of one person as they travel: targets are 15-bit codes (`targetCode`). */
export interface MarkSet {
  readonly person: number;
  readonly marks: readonly { readonly target: number; readonly value: MarkValue }[];
}

/** Everything a host has gathered. Sets, so that merging needs no order: see `mergeCollections`. */
export interface Collection {
  /** The newest revision for each person and round, sorted by round, then person. */
  readonly answers: readonly Answer[];
  readonly invitations: readonly Invitation[];
  readonly verdicts: readonly Verdict[];
  readonly marks: readonly MarkSet[];
}

export type { Expectation, Rating, Stand };
