/** The board to take along, in English. */
export const take = {
  title: 'Take the board with you',
  intro:
    'This text carries the whole board. Pasted into the box on any device, it gives the same board again. It holds the codes, and a code names its role, so send it to colleagues only.',
  copy: 'Copy the board as text',
  copied: 'The board is copied.',
  file: 'Save the board as a file',
  print: 'Print the board',
  briefWhy: 'What is open, what comes first and who was heard can go straight onto one page:',
  brief: 'Write the decision brief',
  heading: (account: string, month: string) => `Where we stand: ${account}, ${month}`,
  heard: (count: number, shown: string, roles: string) =>
    count === 1 ? `One person answered. Heard: ${roles}.` : `${shown} people answered. Heard: ${roles}.`,
  notHeard: (roles: string) => `Asked, not heard: ${roles}. Silence counts neither for nor against anything.`,
  item: (about: string, sentence: string) => `${about}: ${sentence}`,
  question: (about: string, count: number, shown: string) =>
    count === 1 ? `Not known to one person: ${about}` : `Not known to ${shown} people: ${about}`,
  objective: (text: string, count: number, shown: string) =>
    count === 1 ? `An objective chosen by one: ${text}` : `An objective chosen by ${shown}: ${text}`,
  codes: 'The codes of the answers. Paste this whole text into the box to see the board:',
  invitations: 'The questions, to be answered by anybody who has not:',
} as const;

/** Open questions for the supplier, in English. */
export const supplier = {
  title: 'Send our open questions',
  intro: (name: string, vendor: string) =>
    `${name} of ${vendor} receives the statements and questions below, and nothing else: no roles, no ratings, no names, no counts.`,
  choose: 'Questions to send',
  own: 'Questions of your own, one on each line',
  preview: 'Exactly this is sent',
  open: 'Open in your mail program',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  nothing: 'Tick a question or write one of your own.',
  subject: (account: string) => `Open questions from ${account}`,
  heading: (account: string) => `Open questions from ${account}`,
  text: 'Our group has not settled these points. We are asking for facts; who said what stays with us.',
  ownQuestions: 'We also ask:',
} as const;

/** The summary for the home page, in English. */
export const summary = {
  title: 'A summary for the home page',
  intro: (name: string) =>
    `If your group wants it, this can stand on the home page as what you told each other. Change the text as you like and send it to ${name}, who puts it there word for word.`,
  label: 'The summary',
  hint: 'No roles, ratings or counts stand in it.',
  open: 'Open in your mail program',
  copy: 'Copy the summary',
  copied: 'The summary is copied.',
  restore: 'Start again from the board',
  subject: (account: string) => `What we told each other: ${account}`,
  heading: 'What we told each other',
  agreed: 'We stand close on:',
  openPoints: 'Still open:',
  first: 'What matters most to us:',
} as const;
