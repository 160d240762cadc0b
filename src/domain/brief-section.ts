/** The parts of a decision brief, in the order of the paper. */
export const BRIEF_SECTIONS = [
  'question',
  'recommendation',
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

export type BriefSection = (typeof BRIEF_SECTIONS)[number];
