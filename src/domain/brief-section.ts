/** Parts of a decision brief between the recommendation and the sources, in the order of the paper. */
export const BRIEF_PARTS = [
  'objectives',
  'options',
  'costs',
  'figures',
  'risks',
  'stops',
  'settled',
  'open',
  'heard',
  'terms',
] as const;

/** The parts of a decision brief, in the order of the paper. */
export const BRIEF_SECTIONS = ['question', 'recommendation', ...BRIEF_PARTS] as const;

export type BriefSection = (typeof BRIEF_SECTIONS)[number];
