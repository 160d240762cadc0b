/** How much a group needs an entry of a checklist, the strongest first. */
export const CHECKLIST_LEVELS = ['must', 'should', 'could'] as const;

export type ChecklistLevel = (typeof CHECKLIST_LEVELS)[number];

/** What a group may make of an entry: one of the levels, or none of them. */
export const OWN_LEVELS = [...CHECKLIST_LEVELS, 'out'] as const;

export type OwnLevel = (typeof OWN_LEVELS)[number];

/** What a tick at an entry means: it is done, a question is answered, a risk has an owner. */
export const TICK_MEANINGS = ['done', 'answered', 'owned'] as const;

export type TickMeaning = (typeof TICK_MEANINGS)[number];
