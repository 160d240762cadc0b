const points = (count: number, shown: string) => `${shown} ${count === 1 ? 'point' : 'points'}`;

/** Strings of diagnostics, in English. */
export const diagnostic = {
  points,
  takeBack: 'Take back',
  byHand: 'What the points mean',
  byHandHow: 'Each answer has its points beside it. Add up those of your answers and find the sum here.',
  range: (from: string, to: string) => `${from} to ${to}`,
  yours: 'this result',
  result: 'The result',
  none: 'Nothing is answered yet. The result builds up here, in any order.',
  done: (shown: string, most: string, band: string) => `${shown} of ${most} points: ${band}.`,
  partly: (shown: string, most: string, missing: number, shownMissing: string) =>
    `${shown} of ${most} points so far. Answer ${shownMissing} more ${missing === 1 ? 'question' : 'questions'} for the whole result.`,
  still: (lowest: string, highest: string, first: string, last: string) =>
    `The whole can still come to ${lowest} to ${highest} points, from “${first}” to “${last}”.`,
  settled: (band: string) => `Whatever the open questions give, it is: ${band}.`,
  parts: 'Part by part, weakest first',
  part: (shown: string, most: string) => `${shown} of ${most} points`,
  partOpen: (shown: string, most: string, answered: string, all: string) =>
    `${shown} of ${most} points, ${answered} of ${all} questions answered`,
  partNone: 'not answered yet',
  helps: 'Pages that help:',
  next: 'Read next:',
  note: 'Answers stay in this browser. Nothing is sent. To compare, copy them as text into the group’s own thread.',
  copy: 'Copy answers and result as text',
  reset: 'Clear all answers',
  resetDone: 'All answers are cleared.',
  line: (number: string, question: string, answer: string, shown: string) =>
    `${number}. ${question} ${answer} (${shown})`,
  lineOpen: (number: string, question: string) => `${number}. ${question} (open)`,
  partLine: (part: string, result: string) => `${part}: ${result}`,
} as const;
