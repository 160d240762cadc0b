/** Strings of the room *Where we agree* around its views, in English. */
export const room = {
  title: 'Where we agree',
  intro: (vendor: string) =>
    `First each alone, then together: so that the group sees where it agrees before it argues. ${vendor} does not see any answer; they go only where you send them.`,
  steps: 'Steps',
  answer: 'Say where you stand',
  answerWhy: (count: number, shown: string, duration: string) =>
    count === 1 ? `${shown} statement, about ${duration}.` : `${shown} statements, about ${duration}.`,
  answerAgain: 'You have begun. Your answer is kept in this browser.',
  others: 'For the group',
  readFirst: 'To read first, or to print',
  ask: 'Ask the group',
  askWhy: 'A message with a link, to send in your own mail or chat.',
  together: 'Put the answers together',
  togetherWhy: 'Paste the thread or chat; the answers are found in it.',
  board: 'The board',
  boardWhy: 'Where you agree, where you do not, and what would settle it.',
  meeting: 'In a meeting',
  meetingWhy: 'Three silent minutes, then one matter at a time on the shared screen.',
  example: 'See an example board',
  exampleWhy: 'Invented answers of five people.',
  collected: (count: number, shown: string) =>
    count === 1 ? `${shown} answer is in this browser.` : `${shown} answers are in this browser.`,
} as const;
