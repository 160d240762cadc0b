/**
 * Characters that the fonts of preview cards have letters for: Latin, Cyrillic, Greek, Arabic and Persian. Ranges in
 * hexadecimal, both ends included. A test holds them to the fonts.
 */
export const DRAWABLE_RANGES = `
  20-7e a0-ac ae-181 186 18a 18d-190 192-194 196-197 19a-19b 19e 1a0-1a1 1af-1b1 1b7 1bf-1c3 1cd-1dd 1e2-1e7 1ea-1eb
  1ee-1f0 1f4-1f5 1f7-201 204-205 208-209 20c-20d 218-220 222-223 226-227 237 23a-23e 241-245 248-249 250-27b
  27d-285 287-292 294-295 298-299 29b-29f 2a1-2a8 2b0-2b4 2b7-2b9 2bb-2c1 2c6-2cc 2d0-2d7 2da 2dc-2de 2e0-2e4 2ed
  2f3 300-301 303-304 308-309 323 329 374-375 37a 37e 384-38a 38c 38e-3a1 3a3-3d1 3d5 3d7 3d9 3db 3dd 3e1 3f4
  3f7-3f8 400-45f 462-463 472-475 490-493 496-49b 4a0-4a3 4aa-4ab 4ae-4b3 4b6-4b7 4ba-4bb 4c0-4c4 4c7-4c8 4cf-4d1
  4d4-4d9 4e2-4e3 4e6-4e9 4ee-4ef 4f2-4f3 4f6-4f7 60c-60d 610-612 615 61b 61f 621-63a 63d 640-658 65a-65b 660-671
  674 679 67c 67e 681 685-686 688-689 691 693 695-696 698 69a 6a0-6a1 6a4 6a9-6ad 6af 6b5 6ba 6bc-6be 6c0-6c3
  6c6-6d0 6d2-6d5 6dc 6de 6e9 6f0-6f9 762-763 1d25 1d2c 1d2e 1d30-1d31 1d33-1d3a 1d3c 1d3e-1d43 1d47-1d4b 1d4d
  1d4f-1d52 1d56-1d58 1d5b 1d6f-1d70 1d79 1d7b 1d7f 1d9c 1da0 1dac 1dae 1db0 1dbb 1dbf 1e02-1e03 1e06-1e07 1e0a-1e11
  1e16-1e17 1e1e-1e2b 1e32-1e3b 1e3e-1e49 1e52-1e53 1e56-1e63 1e66-1e67 1e6a-1e6f 1e72-1e73 1e7e-1e85 1e8e-1e97
  1e9e-1ef9 2010-2011 2013-2014 2018-201a 201c-201e 2020 2022 2026 2032-2033 2039-203a 2044 20a1 20a3-20a4 20a6-20ac
  20ae 20b1-20b2 20b4-20b5 20b8-20ba 20bc-20bd 20bf 2113 2116 2122 2191 2193 2212 2215 2c60-2c62 2c65-2c66 2c71 2c7d
  a722-a725 a74e-a74f a75a-a75b a764-a765 a779-a787 a789 a7ad-a7ae a7b3 a7b5 a7f2-a7f4 fb50-fb51 fb56-fb59 fb66-fb6d
  fb7a-fb7d fb88-fb95 fb9e-fb9f fba5 fba7-fbb1 fbbf-fbc0 fbd3-fbdc fbde-fbdf fbe2-fbe3 fbe8-fbe9 fbfc-fbff fd3e-fd3f
  fdf2 fdfc fe70-fe74 fe76-fefc
`;

/** Invisible signs that shape or order the text around them: half-space and joiner, direction marks, isolates. */
const SHAPING = /[\u200c-\u200f\u061c\u2066-\u2069]/u;

/** Signs that may be left out without a loss: they ask to be broken at, or not, or to be shown in colour. */
const SILENT = /\p{Default_Ignorable_Code_Point}/gu;

const SPACES = /[\t\n\r\u2000-\u200a\u205f\u3000]+/gu;
/** Stands in a text for what was left out, until the gap is closed. */
const GAP = '\ufffc';
const GAPS = / *\ufffc[ \ufffc]*/gu;
const CLOSING = /[\p{Pe}\p{Pf}.,;:!?،؛؟…]/u;
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WORD_SIGN = /[\p{L}\p{N}]/gu;
const MOST = 0.5;

const drawable = new Set(
  DRAWABLE_RANGES.trim()
    .split(/\s+/u)
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    }),
);

/** A text as a picture can show it, and what had to be left out. */
export interface Drawing {
  /** Without the signs that no font has; no two spaces in a row and none at the ends. */
  readonly text: string;
  /** Each sign that was left out once, as a reader sees it: a whole emoji, a letter with its marks. */
  readonly lost: readonly string[];
  /** True where at least half of the letters and digits are left, and at least one of them. */
  readonly isWhole: boolean;
}

/** What of a text can be drawn. An unknown sign is left out, never shown as an empty box. */
export function drawingOf(text: string): Drawing {
  const lost = new Set<string>();
  const plain = text
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\u202f/gu, '\u00a0');
  const kept = [...GRAPHEMES.segment(plain)].map(({ segment }) => {
    const [base = '', ...marks] = segment;
    if (isKnown(base)) return [base, ...marks.filter(isKnown)].join('');
    if (segment.replace(SILENT, '') === '') return '';
    lost.add(segment);
    return GAP;
  });
  const left = kept.join('').replace(GAPS, closeGap).replace(/ {2,}/gu, ' ').trim();
  const count = (counted: string) => counted.match(WORD_SIGN)?.length ?? 0;
  const isWhole = count(left) > 0 && count(left) >= MOST * count(plain);
  return { text: left, lost: [...lost], isWhole };
}

/** What was around a sign closes up: one space where there was one, none before a comma. */
function closeGap(gap: string, at: number, text: string): string {
  const next = text[at + gap.length] ?? '';
  return gap.includes(' ') && !CLOSING.test(next) ? ' ' : '';
}

function isKnown(sign: string): boolean {
  return drawable.has(sign.codePointAt(0) ?? 0) || SHAPING.test(sign);
}
