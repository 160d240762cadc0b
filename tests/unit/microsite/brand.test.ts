import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brandSheet, DEFAULT_ACCENT, GROUNDS, paletteOf, TEXT_CONTRAST } from '#microsite/brand.ts';
import { PROJECT } from '../../helpers/project.ts';

/** Contrast by the formula of WCAG 2.2, written out here so that the product's own library cannot hide a fault. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b].map(luminance).toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Every colour of a grid through the whole cube, and some that brands like. */
const LEVELS = ['00', '33', '66', '99', 'cc', 'ff'];
const GRID = LEVELS.flatMap((red) => LEVELS.flatMap((green) => LEVELS.map((blue) => `#${red}${green}${blue}`)));
const COLOURS = [...GRID, '#767676', '#777777', '#e2001a', '#ffd500', '#0a5ad4', '#808080', '#010101', '#fefefe'];

test('any accent has shades with enough contrast on every ground, light and dark', () => {
  const poor = COLOURS.filter((accent) => {
    const { onLight, onDark } = paletteOf(accent);
    return (
      GROUNDS.light.some((ground) => contrast(onLight, ground) < TEXT_CONTRAST) ||
      GROUNDS.dark.some((ground) => contrast(onDark, ground) < TEXT_CONTRAST)
    );
  });

  expect(poor).toEqual([]);
});

test('text on an area of any accent has enough contrast', () => {
  const poor = COLOURS.map(paletteOf).filter(({ fill, onFill }) => contrast(fill, onFill) < TEXT_CONTRAST);

  expect(poor).toEqual([]);
});

test('an accent that passes is used unchanged', () => {
  const passesOn = (accent: string, grounds: readonly string[]) =>
    grounds.every((ground) => contrast(accent, ground) >= TEXT_CONTRAST);
  const light = COLOURS.filter((accent) => passesOn(accent, GROUNDS.light));
  const dark = COLOURS.filter((accent) => passesOn(accent, GROUNDS.dark));

  expect(light.map((accent) => paletteOf(accent).onLight)).toEqual(light);
  expect(dark.map((accent) => paletteOf(accent).onDark)).toEqual(dark);
});

test.each([
  ['white', '#ffffff'],
  ['black', '#000000'],
  ['yellow', '#ffff00'],
  ['red', '#ff0000'],
  ['blue', '#0000ff'],
  ['green', '#00ff00'],
])('pure %s gives four colours that a style sheet understands', (_name, accent) => {
  const palette = paletteOf(accent);

  for (const colour of Object.values(palette)) expect(colour).toMatch(/^#[0-9a-f]{6}$/u);
  expect(palette.fill).toBe(accent);
});

test('a shade keeps the hue of its accent', () => {
  const strongest = (colour: string) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    return parts.indexOf(Math.max(...parts));
  };

  expect(strongest(paletteOf('#e2001a').onDark)).toBe(0);
  expect(strongest(paletteOf('#2a9d3f').onLight)).toBe(1);
  expect(strongest(paletteOf('#0a5ad4').onDark)).toBe(2);
});

test('capital letters change nothing', () => {
  expect(paletteOf('#E2001A')).toEqual(paletteOf('#e2001a'));
});

test('a word that is no colour is a fault', () => {
  expect(() => paletteOf('url(evil)')).toThrow('no colour');
});

test('the style sheet of an account holds four colours and nothing else that it could choose', () => {
  const shape = (accent: string | undefined) => brandSheet(accent).replace(/#[0-9a-f]{6}\b/gu, '#');

  expect(shape('#E2001A')).toBe(shape('#0a5ad4'));
  expect(shape(undefined)).toBe(shape('#ffffff'));
  expect(brandSheet('#E2001A').match(/#/gu)).toHaveLength(5);
});

const TOKENS = readFileSync(join(PROJECT, 'src/styles/tokens.css'), 'utf8');

/** Both values of a colour token: in light, in dark. */
function token(name: string): [string, string] {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`, 'u').exec(TOKENS) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`tokens.css has no colour --${name}.`);
  return [light, dark];
}

test('the grounds are those of the style sheet', () => {
  const [paper, panel] = [token('paper'), token('panel')];

  expect(GROUNDS).toEqual({ light: [paper[0], panel[0]], dark: [paper[1], panel[1]] });
});

test('an account without an accent has the one of the style sheet', () => {
  expect(token('accent')[0]).toBe(DEFAULT_ACCENT);
  expect(TOKENS).toContain(`--accent-fill: ${DEFAULT_ACCENT};`);
  expect(brandSheet(undefined)).toBe(brandSheet(DEFAULT_ACCENT));
});

test.each(['ink', 'muted', 'warn', 'accent'])('text in the colour %s can be read on every ground', (name) => {
  const [light, dark] = token(name);

  for (const ground of GROUNDS.light) expect(contrast(light, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  for (const ground of GROUNDS.dark) expect(contrast(dark, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
});
