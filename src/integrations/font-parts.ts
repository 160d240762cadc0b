/** Characters from one code point to another, both counted. */
type CharacterRange = readonly [from: number, to: number];

/**
 * What is kept of a family for one script: the letters that its large languages are written in, and the signs that stand
 * between them. A character that is missing here comes from a font of the reader's own device.
 */
const FONT_PARTS = {
  /** Western European languages, and the digits and signs of Cyrillic text. */
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xa1],
    [0xa3, 0xa3],
    [0xa7, 0xa7],
    [0xa9, 0xa9],
    [0xab, 0xab],
    [0xad, 0xae],
    [0xb0, 0xb3],
    [0xb5, 0xb5],
    [0xb7, 0xb7],
    [0xbb, 0xbb],
    [0xbf, 0xff],
    [0x152, 0x153],
    [0x2009, 0x2009],
    [0x2011, 0x2011],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2022, 0x2022],
    [0x2026, 0x2026],
    [0x202f, 0x202f],
    [0x2030, 0x2030],
    [0x2039, 0x203a],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2191, 0x2191],
    [0x2193, 0x2193],
    [0x2212, 0x2212],
  ],
  /** Slavic languages. */
  cyrillic: [
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
  /** Persian and Arabic, with both rows of digits, the half-space and the marks of direction. */
  arabic: [
    [0x60c, 0x60c],
    [0x61b, 0x61b],
    [0x61f, 0x61f],
    [0x621, 0x63a],
    [0x640, 0x655],
    [0x660, 0x66d],
    [0x670, 0x671],
    [0x67e, 0x67e],
    [0x686, 0x686],
    [0x698, 0x698],
    [0x6a9, 0x6a9],
    [0x6af, 0x6af],
    [0x6c0, 0x6c0],
    [0x6cc, 0x6cc],
    [0x6d5, 0x6d5],
    [0x6f0, 0x6f9],
    [0x200c, 0x200f],
  ],
} as const satisfies Readonly<Record<string, readonly CharacterRange[]>>;

export type FontPart = keyof typeof FONT_PARTS;

/** The characters of a part, in the order of their code points. */
export function charactersOf(part: FontPart): string {
  return FONT_PARTS[part]
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)))
    .join('');
}

/** The characters of a part as a style sheet names them: `U+400-45F`. */
export function unicodeRangeOf(part: FontPart): string[] {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return FONT_PARTS[part].map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}
