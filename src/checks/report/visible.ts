// biome-ignore lint/suspicious/noControlCharactersInRegex: it makes control characters visible.
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A text on one line that cannot command a terminal or turn the text around it: hidden characters are written as `\u202e`. */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
