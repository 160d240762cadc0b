/** Strings of asking the group, in English. */
export const ask = {
  title: 'Ask the group',
  intro: 'Choose what to ask and whom. You get a message with a link, to send in your usual mail or chat.',
  forMembers: (vendor: string) =>
    `This is for a member of the group. ${vendor} may hand over the message, but does not ask and does not see the answers.`,
  statements: 'Statements',
  statementsHint: (most: string) => `Six are suggested. Keep or change them; ${most} at most.`,
  suggested: 'Suggested',
  more: 'More to choose from',
  chosen: (count: number, shown: string, most: string) =>
    count === 1 ? `${shown} statement chosen, ${most} at most.` : `${shown} statements chosen, ${most} at most.`,
  roles: 'Who is asked',
  rolesHint: 'So that the board can say who has not been heard. Silence is never counted as disagreement.',
  name: 'Your first name',
  nameHint: 'It stands in the message, so that colleagues know who asks.',
  until: 'Answers wanted by',
  untilHint: 'May be left empty.',
  make: 'Make the message',
  faults: {
    statements: 'Choose at least one statement.',
    name: 'Type your first name.',
    until: 'Give a day as year, month and day, or leave it empty.',
  },
  ready: 'Your message',
  readyHint: 'The link holds the choice of statements and roles, your name and the day. It holds no answers.',
  forMail: 'For mail',
  forChat: 'For a chat',
  text: 'Message',
  copy: 'Copy the message',
  copyLink: 'Copy the link alone',
  next: 'When the answers are in, copy the whole thread into one box:',
  subject: 'Where do we stand? Three minutes',
  chat: (by: string, minutes: string, link: string) =>
    `${by} asks: where do we stand? About ${minutes}, alone, on your phone. Then paste your answer here.\n${link}`,
  chatUntil: (by: string, minutes: string, link: string, day: string) =>
    `${by} asks: where do we stand? About ${minutes}, alone, on your phone. Then paste your answer here by ${day}.\n${link}`,
  /** `statements`: one a line, numbered. `example`: a line answered by hand. */
  mail: (by: string, minutes: string, link: string, how: string, statements: string, example: string) =>
    [
      'Hello,',
      '',
      `Before we discuss it, I would like to know where each of us stands. It takes about ${minutes} on a phone.`,
      '',
      `1. Open this link: ${link}`,
      '2. Answer alone.',
      `3. ${how}`,
      '',
      'The link does not open? Reply with your role and one number for each statement, 1 not at all, 5 fully, ? if you do not know; then a slash and the letters of your three objectives, if you have the list.',
      '',
      statements,
      '',
      `Like this: “${example}”`,
      '',
      by,
    ].join('\n'),
  reply: 'Press “Copy my answer” and paste it into a reply to all.',
  replyUntil: (day: string) => `Press “Copy my answer” and paste it into a reply to all, by ${day}.`,
} as const;
