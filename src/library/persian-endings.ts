/** Endings that are written after a half-space: plural, "a", "my" to "their", "more", "most". */
const AFTER_HALF_SPACE = /^(?:ها|های|هایی|ها(?:یم|یت|یش|یمان|یتان|یشان)|ی|ای|یی|ام|ات|اش|مان|تان|شان|تر|ترین|اند)$/u;

/** The plural, which many part from the word by a whole space. */
const AFTER_SPACE = /^(?:ها|های|هایی)$/u;

/** Endings that are written without any space; others would make a word into another one. */
const JOINED = /^(?:ها|های|هایی|ی|یی)$/u;

/** Whether some letters are no word of their own but an ending of the word before, by what lies between the two. */
export function isEnding(letters: string, gap: 'half-space' | 'space' | 'none'): boolean {
  return { 'half-space': AFTER_HALF_SPACE, space: AFTER_SPACE, none: JOINED }[gap].test(letters);
}
