/**
 * Characters that a paper must not carry: direction overrides, embeddings and isolates (U+202A–202E, U+2066–2069), which
 * could make a figure read backwards, and control characters but the line break. Half-spaces and direction marks stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose.
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** What somebody typed as one line: without hidden characters, each run of white space one space. */
export function cleanLine(text: string): string {
  return text
    .replaceAll(/[\n\t]/gu, ' ')
    .replaceAll(HIDDEN, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** What somebody typed as paragraphs, one for each line that is not blank. */
export function cleanParagraphs(text: string): string[] {
  return text
    .split(/\r\n?|\n|\u2028|\u2029/u)
    .map(cleanLine)
    .filter((paragraph) => paragraph !== '');
}
