import { converter, formatHex, parse, wcagContrast } from 'culori';

/** Contrast that WCAG 2.2 asks of text (1.4.3, level AA). */
export const TEXT_CONTRAST = 4.5;

/** Grounds on which the accent stands as text or line. They repeat `styles/tokens.css`; a test keeps them equal. */
export const GROUNDS = {
  light: ['#fcfbf8', '#f3f0e9'],
  dark: ['#161614', '#21201d'],
} as const;

/** The accent where an account has none. */
export const DEFAULT_ACCENT = '#17594a';

/** Colours made from one accent, each `#rrggbb`. */
export interface Palette {
  /** For text and lines on light grounds. The accent itself where its contrast passes. */
  readonly onLight: string;
  /** For text and lines on dark grounds. */
  readonly onDark: string;
  /** The accent itself, for areas. */
  readonly fill: string;
  /** Text on the area: black or white, whichever passes. */
  readonly onFill: string;
}

/** Derives safe shades of an accent: same hue, as near in lightness as the contrast of 4.5 : 1 allows. */
export function paletteOf(accent: string = DEFAULT_ACCENT): Palette {
  return {
    onLight: safeShade(accent, GROUNDS.light, -1),
    onDark: safeShade(accent, GROUNDS.dark, 1),
    fill: accent.toLowerCase(),
    onFill: wcagContrast(accent, '#ffffff') >= TEXT_CONTRAST ? '#ffffff' : '#000000',
  };
}

/**
 * The account's colours as a style sheet of its own, so that pages need no inline style. Outside every cascade layer, so
 * that it wins over the tokens wherever it is linked.
 */
export function brandSheet(accent: string | undefined): string {
  const { onLight, onDark, fill, onFill } = paletteOf(accent);
  return `:root { --accent: light-dark(${onLight}, ${onDark}); --accent-fill: ${fill}; --on-accent: ${onFill}; }
@media print { :root { --accent: ${onLight}; } }
`;
}

const STEP = 0.01;
const toOklch = converter('oklch');

function safeShade(accent: string, grounds: readonly string[], direction: 1 | -1): string {
  const parsed = parse(accent);
  if (!parsed) throw new Error(`"${accent}" is no colour.`);
  const start = toOklch(parsed);
  for (let lightness = start.l; lightness >= 0 && lightness <= 1; lightness += direction * STEP) {
    const shade = formatHex({ ...start, l: lightness });
    if (grounds.every((ground) => wcagContrast(shade, ground) >= TEXT_CONTRAST)) return shade;
  }
  return direction === 1 ? '#ffffff' : '#000000';
}
