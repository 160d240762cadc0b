const LINE_END = /\r\n?|[\n\u2028\u2029\v\f]/gu;

/** Lines of a text as they stand, as many as the cleaned text has. */
export function linesOf(text: string): string[] {
  return text.split(LINE_END);
}

/** A text without characters that nobody sees: soft hyphens, zero-width and writing-direction marks, control characters but tab and line end. */
export function withoutHidden(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}

/**
 * What mail programs, chats and telephones make of plain signs, undone: line ends are `\n`; all hyphens and dashes `-`;
 * all spaces but the tab a space; digits of Arabic, Persian and full width 0 to 9, those on coloured keys too; full-width
 * signs of the ASCII kind plain; nothing hidden. Lines keep their numbers. Takes time in proportion to the length.
 */
export function cleanText(text: string): string {
  return withoutHidden(text.replace(LINE_END, '\n'))
    .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\ufe0f\u20e3]/gu, '')
    .replace(/[\u2753\u2754]/gu, '?')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[\ufe55\ua789]/gu, ':');
}
