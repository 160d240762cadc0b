/** Capitals of Cyrillic and Greek, and the Latin capital or digit that a reader takes each for. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЗІЈКМНОРЅСТУХ', 'ABE3IJKMHOPSCTYX'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([capitals = '', latin = '']) =>
    Array.from(capitals, (capital, at) => [capital, latin.charAt(at)] as const),
  ),
);

const GROUP = 4;

/**
 * A text of the same length, in which Cyrillic and Greek letters are Latin where they can only be meant so: in a word of
 * nothing but such letters and Latin ones and digits, and of four letters if all of it is Cyrillic or Greek. Keyboards and
 * corrections put them into codes.
 */
export function withLatinLetters(text: string): string {
  if (!/[\u0370-\u045f]/u.test(text)) return text;
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const isMixed = /[0-9a-z]/iu.test(word);
    if (!isMixed && word.length !== GROUP) return word;
    const letters = Array.from(word, latinLetter);
    return letters.every((letter) => letter < '\u0080') ? letters.join('') : word;
  });
}

/** The Latin letter that a letter looks like, in either case; the letter itself if there is none. */
export function latinLetter(letter: string): string {
  return ALIKE.get(letter.toUpperCase()) ?? letter;
}
