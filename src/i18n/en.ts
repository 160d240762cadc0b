/** Interface text in English. Every other language has the same shape, so a missing string is a type error. */
export const en = {
  skipToContent: 'Skip to the content',

  frame: {
    title: (account: string, vendor: string) => `A common view for ${account}, by ${vendor}`,
    description: 'One site for the whole buying group. Everyone sees the same pages.',
    sharedBy: (vendor: string) => `Written and shared by ${vendor}`,
    sameForAll: 'Everyone with this link sees the same pages.',
    railLabel: 'The six questions',
    doorsLabel: 'Main pages',
    moreLabel: 'More about this site',
    language: 'Our language',
    agree: 'Where we agree',
    whereWeAre: 'Where we are',
    roles: 'Roles at the table',
    evidence: 'Evidence',
    newHere: 'New here?',
    about: 'About this site',
    jobs: 'All six questions',
  },

  lens: {
    label: 'Highlight one role',
    offer: 'Highlight what concerns one role:',
    explain: 'Only the highlighting changes. Everyone sees the same pages, words and order.',
    on: (role: string) => `Highlighted: ${role}.`,
    off: 'Remove the highlighting',
  },

  status: {
    settled: 'Settled so far',
    'in-work': 'In progress',
    open: 'Open',
  },

  kinds: {
    guide: 'Guide',
    framework: 'Framework',
    walkthrough: 'Walkthrough',
    comparison: 'Comparison',
    case: 'Case study',
    reference: 'Reference',
    faq: 'Questions and answers',
    kit: 'Material to share',
    checklist: 'Checklist',
    calculator: 'Calculator',
    diagnostic: 'Diagnostic',
    benchmark: 'Benchmark',
    scorecard: 'Scorecard',
    alignment: 'Alignment check',
  },

  roleKinds: {
    gatekeeper: 'Usually checks, and can stop it',
    'decision-maker': 'Usually decides',
    operator: 'Works with the result',
  },

  home: {
    eyebrow: (account: string) => `A common view for ${account}`,
    made: (vendor: string, date: string) => `Made by ${vendor}, last brought up to date on ${date}.`,
    whoSees: 'Everyone sees the same pages. Anyone who has the link can open them.',
    whoSeesLink: 'Who can see this?',
    anchorTitle: 'One word for all departments',
    anchorMore: 'What each role calls it',
    stakesTitle: 'What it costs',
    waiting: 'To wait',
    trying: 'To try',
    assumptions: 'How this was worked out',
    stateTitle: 'Where things stand',
    stateNone: 'None.',
    next: 'Next',
    nextAsOf: (date: string) => `Next, as of ${date}`,
    overdue: 'Past its date',
    todoTitle: 'One thing to do',
    todoAgree: 'Say where you stand',
    todoAgreeWhy: 'Six statements and three aims, about three minutes. Nothing leaves this page unless you send it.',
    todoQuestions: 'Read what is still open',
    todoQuestionsWhy: 'Three minutes. If your own question is missing, ask for it to be added.',
    newHere: 'Just joined?',
    newHereWhy: 'Catch up in ten minutes.',
    tableTitle: 'Six questions, one table',
    tableIntro: 'Every group that buys something has to answer these six, in any order and more than once. Start anywhere.',
    tablePicture: (settled: string, inWork: string, open: string) =>
      `Six seats around one table, one for each question. Settled so far: ${settled}. In progress: ${inWork}. Open: ${open}.`,
    none: 'none',
  },

  understanding: {
    label: (vendor: string) => `As ${vendor} understands it`,
    by: (author: string, date: string) => `${author}, ${date}`,
    wrong: (vendor: string) => `Wrong? Tell ${vendor}`,
    old: (days: string, author: string) =>
      `Not updated for ${days} days. Check with ${author} before you rely on it.`,
    mailSubject: (account: string) => `Correction for ${account}`,
  },

  jobs: {
    title: 'Six questions around one table',
    intro:
      'These are not steps. Groups move back and forth between them, and two are never finished.',
    research: (name: string) => `Called “${name}” in Gartner’s research.`,
    source: 'The six questions follow the six buying jobs of Gartner’s research.',
    doneWhen: 'We can move on when …',
    enoughWhen: 'Enough for now when …',
    pages: 'Pages for this question',
    noPages: 'This site has no page for this question yet.',
    alwaysOn: 'Never finished',
    alwaysOnWhy: 'Come back to it whenever something changes.',
    wayBack: 'When to come back here',
    others: 'The other questions',
    questionOf: (number: string) => `Question ${number} of 6`,
    openQuestions: 'Open questions on this',
    count: (count: number, shown: string) => (count === 1 ? `${shown} page` : `${shown} pages`),
  },

  ways: {
    'problem-identification': 'When someone asks “why now?” and two people answer differently.',
    'solution-exploration': 'When a new option turns up, or the one you chose stops fitting.',
    'requirements-building': 'When a test, a price or a lawyer shows that a “must” was only a wish.',
    'supplier-selection': 'When a supplier’s answer changes what you compare.',
    validation: 'Whenever a new figure arrives, and before each decision.',
    'consensus-creation': 'Whenever somebody joins, leaves or goes quiet.',
  },

  page: {
    takeaway: 'The main point',
    minutes: (shown: string) => `${shown} min`,
    minutesLong: (count: number, shown: string) =>
      count === 1 ? `${shown} minute to read` : `${shown} minutes to read`,
    forAll: 'For every role',
    marks: 'Matters most to:',
    neutral: (vendor: string) => `This page names no product of ${vendor}`,
    answers: 'Helps with:',
    owner: (name: string) => `Responsible: ${name}`,
    checkedUntil: (date: string) => `Next review: ${date}`,
    sources: 'Figures on this page',
    allEvidence: 'All evidence',
    related: 'Related pages',
    previous: 'Previous page',
    following: 'Next page',
    turn: 'More pages for this question',
    nextStep: 'Next step',
    perspectivesLabel: 'What colleagues will ask',
    ifItGoesWrong: 'If it goes wrong',
    callouts: { note: 'Note', warning: 'Watch out', example: 'Example' },
    leftOut: 'not included here',
    onlyHere: (account: string) => `Written for ${account}`,
    transcript: 'Transcript',
    sourceMark: (number: string) => `Source ${number}`,
    tableLabel: 'Table, scrolls sideways',
  },

  claim: {
    asOf: (date: string) => `as of ${date}`,
    owner: (name: string) => `responsible: ${name}`,
    method: 'How it was measured:',
    range: (low: string, high: string) => `Range: ${low} to ${high}`,
    illustrative: 'Invented example, not a measured figure',
  },

  conflict: {
    label: 'Two sources, two figures',
    why: 'Why they differ',
    decide: 'How to decide',
  },

  roles: {
    title: 'Roles at the table',
    intro:
      'What people in each of these roles usually want to know, so that colleagues can have an answer ready. It describes roles, not anyone here. Names in bold belong to this group, as far as is known.',
    inGroup: (vendor: string) => `In this group, as ${vendor} understands it`,
    notInGroup: 'Not known to be in this group',
    index: 'All roles',
    concerns: 'Will want to know',
    risks: 'What people in this role often say they risk',
    gains: 'What they often say they gain',
    start: 'Where to start',
    words: 'Its own words',
    callsIt: (term: string) => `for “${term}”`,
  },

  language: {
    title: 'Our language',
    intro:
      'The same thing often has a different name in each department. Here is one word that all can use, and what each role calls it.',
    empty: 'No shared words are written down yet.',
    ownWords: (account: string) => `Words used at ${account}`,
    ownWordsIntro: (vendor: string) => `As ${vendor} heard them.`,
    saysHere: (account: string) => `At ${account}`,
    avoid: 'Avoid:',
    example: 'In a sentence:',
    related: 'See also:',
    all: 'All words',
    chipHint: 'What each role calls it',
    chipMore: 'See this word in Our language',
    close: 'Close',
    notesTitle: 'Shared words on this page',
  },

  evidence: {
    title: 'Evidence',
    intro:
      'Every figure used on this site: its source, its date and who is responsible for it. Where figures disagree, both are shown.',
    conflicts: 'Where figures disagree',
    claims: 'All figures',
    empty: 'No page uses a figure yet.',
    used: 'Used on:',
    statement: 'A statement, no figure',
  },

  agree: {
    title: 'Where we agree',
    intro: (vendor: string) =>
      `First answer alone, then compare. ${vendor} does not see your answers; they go only to the people you send them to.`,
    statements: 'How far do you agree?',
    scale: '1 means not at all, 5 means fully, ? means you do not know.',
    keep: 'Tap to keep your place. Nothing is stored: write your line at the end before you leave.',
    scaleOptions: ['1', '2', '3', '4', '5', '?'] as readonly string[],
    splits: 'Why groups often disagree here',
    helps: 'Pages that help',
    objectives: 'Your three most important aims',
    objectivesIntro: 'Choose three of these aims for the group, not for your department.',
    measure: 'Measured by',
    paperRole: 'Role:',
    send: 'Send it to your colleagues',
    sendHow:
      'Send one line to the colleague who collects the answers: your role, your answers in order, the letters of your three aims. In a shared chat, send it only when all send at the same moment.',
    sendExample: (role: string) => `${role}: 4 2 5 ? 1 3 / A C F`,
    compare: 'Compare',
    compareHow:
      'Write the lines under one another. Start with the statement where answers differ most, and ask what each person means by its words. A “?” is a question, not disagreement.',
    paper: 'You can also print this page and answer on paper.',
  },

  whereWeAre: {
    title: 'Where we are',
    intro: 'Plan, decisions and open questions in one place.',
    plan: 'Plan',
    planEmpty: 'No milestones are agreed yet.',
    done: (date: string) => `Done ${date}`,
    overdue: 'Past its date',
    upcoming: 'Planned',
    nextUp: 'Next',
    owners: 'Involved:',
    decisions: 'Decisions',
    decisionsEmpty: 'No decision is on record yet.',
    concerns: 'Concerns:',
    questions: 'Open questions',
    questionsEmpty: 'No open question is recorded. That may only mean that nobody has asked yet.',
    answered: 'Answered questions',
    answer: (vendor: string) => `${vendor} answers`,
    answeredOn: (vendor: string, date: string) => `${vendor} answered on ${date}`,
    asked: (role: string, date: string) => `${role} asked on ${date}`,
    askedOn: (date: string) => `Asked on ${date}`,
    helps: 'Helpful page',
    index: 'On this page',
  },

  newHere: {
    title: 'New here?',
    intro: 'Ten minutes to catch up with your colleagues.',
    minute: (from: string, to: string) => `Minutes ${from} to ${to}`,
    topic: 'What this is about',
    words: 'Three words you will hear',
    settled: 'What is settled',
    open: 'What is open',
    read: 'Read these first',
    role: 'What each role will ask',
    roleText:
      'For each role: its usual questions, its words and a page to start with.',
    nothing: 'Nothing yet.',
  },

  about: {
    title: 'About this site',
    who: 'Who made this',
    whoText: (vendor: string, account: string) =>
      `${vendor} wrote this site for ${account}. It is a supplier’s site, so read it as one. What it says about where your group stands is ${vendor}’s understanding and is labelled so.`,
    contact: 'Whom to ask',
    seeing: 'Who can see it',
    seeingText:
      'Anyone who has the link. There is no log-in, so please share the link only within your group. Everyone sees exactly the same pages; nothing is adapted to a person. Search engines are asked not to list the site.',
    stored: 'What is stored',
    storedText:
      'This site sets no cookies, counts no visits and calls no other company. If you highlight a role, your browser remembers it until you close the tab.',
    removed: 'How to have it removed',
    removedText: (name: string) =>
      `Write to ${name}. The site is then taken down and the link stops working.`,
    notUs: 'When not to do this',
    notice: 'Notice',
    made: 'How current it is',
    madeText: (date: string) =>
      `These pages were made on ${date}. Each statement about your group has its own date.`,
  },

  neutral: {
    title: 'This link does not open anything',
    text: 'Check that you have the whole link, or ask whoever sent it for a new one.',
  },

  redirect: {
    title: 'Opening …',
    text: 'The page opens by itself.',
    link: 'Open it now',
  },

  checklist: {
    levels: { must: 'Must', should: 'Should', could: 'Could' },
    urgency: { must: 'Settle first', should: 'Watch', could: 'Keep in mind' },
    asks: 'Who will ask:',
    owns: 'Owner:',
    count: (level: string, shown: string) => `${level}: ${shown}`,
  },

  units: {
    times: (shown: string) => `${shown} times`,
  },
} as const;
