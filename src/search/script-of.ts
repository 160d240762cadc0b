/** Scripts of which a browser can tell the letters, as Unicode names them. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
};

/** Whether a text may be in a language: it has letters of its script, or no letters at all; any other script may be. */
export function isInScriptOf(text: string, language: string): boolean {
  const letters = LETTERS[new Intl.Locale(language).maximize().script ?? ''];
  return letters === undefined || letters.test(text) || !/\p{L}/u.test(text);
}
