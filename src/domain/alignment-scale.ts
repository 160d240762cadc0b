/** Statements that a tool can have over its whole life: their numbers stand in the codes that members pass on. */
export const MOST_STATEMENTS = 20;

/** Objectives that a tool can have over its whole life. */
export const MOST_OBJECTIVES = 15;

/** Statements that one invitation can ask about. */
export const MOST_ASKED = 8;

/** Statements that are suggested where neither the tool nor the account says which. */
export const SUGGESTED_STATEMENTS = 6;

/** Objectives that a member chooses, most important first. */
export const CHOSEN_OBJECTIVES = 3;

/** How far somebody agrees: 1 not at all, 5 fully. */
export const RATINGS = [1, 2, 3, 4, 5] as const;

export type Rating = (typeof RATINGS)[number];

/** A rating, or that one does not know. */
export type Stand = Rating | 'unknown';

/** Whether somebody thinks that the colleagues agree with them. */
export const EXPECTATIONS = ['agree', 'differ'] as const;

export type Expectation = (typeof EXPECTATIONS)[number];
