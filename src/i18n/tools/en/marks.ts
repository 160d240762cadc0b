/** Strings of marks, in English. */
export const marks = {
  values: { agree: 'Agree', doubt: 'Doubt', unknown: 'Don’t know' },
  kept: 'Kept in this browser. It goes along only if you send your answer.',
  notKept: 'This browser keeps nothing here, so a mark lasts until you leave this page.',
  agree: 'Where we agree',
} as const;
