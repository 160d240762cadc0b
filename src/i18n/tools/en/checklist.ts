/** Strings of checklists, in English. */
export const checklist = {
  count: (level: string, shown: string) => `${level}: ${shown}`,
  level: 'Our level',
  out: 'Left out',
  proposed: (level: string) => `Proposed: ${level}`,
  tick: { done: 'Done', answered: 'Answered', owned: 'Has an owner' },
  ticked: (meaning: string, shown: string, all: string) => `${meaning}: ${shown} of ${all}`,
  line: (box: string, level: string, text: string) => `${box} ${level}: ${text}`,
  lineChanged: (box: string, level: string, proposed: string, text: string) =>
    `${box} ${level} (proposed: ${proposed}): ${text}`,
  note: 'Levels and ticks stay in this browser. Nothing is sent.',
  copy: 'Copy the list as text',
  reset: 'Back to the proposed list',
  resetDone: 'The list is as it was proposed.',
} as const;
