/** The six buying jobs of Gartner's research, in the order in which the table seats them. Not stages: groups loop. */
export const BUYING_JOBS = [
  'problem-identification',
  'solution-exploration',
  'requirements-building',
  'supplier-selection',
  'validation',
  'consensus-creation',
] as const;

export type BuyingJob = (typeof BUYING_JOBS)[number];

/** The two jobs that are always on, one click away on every page. */
export const ALWAYS_ON_JOBS = ['validation', 'consensus-creation'] as const satisfies readonly BuyingJob[];
