import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { CardElement, TextLine } from '#cards/card-element.ts';
import { withDirectionMarks } from '#cards/direction-marks.ts';
import { drawCard } from '#cards/draw-card.ts';
import { drawWithSatori } from '#cards/draw-satori.ts';
import { cardFonts } from '#cards/fonts.ts';
import { HARD_PERSIAN_LINES } from '../helpers/hard-persian-lines.ts';
import { expect, test } from './watched-test.ts';

/**
 * Pixels that may differ, as a part of those that Chromium inks. At this size the baselines of both fall on whole pixels,
 * and the most that was measured is one in a thousand; ten times that is left to how another Chromium smooths edges. (At
 * sizes where one rounds the baseline up and the other down, half a pixel apart, it is up to five in a hundred.)
 */
const MOST_DIFFERENT = 0.01;
/** What a wrong order costs at least: from 47 to 98 in a hundred were measured. */
const WRONG_ORDER = 0.3;

const SIZE = { width: 1100, height: 168 } as const;
const TEXT = { x: 20, width: 1060, size: 42, lineHeight: 84 } as const;

test.use({ viewport: SIZE, deviceScaleFactor: 1, isMobile: false, hasTouch: false });

test('ten hard Persian lines stand on a card as Chromium draws them', async ({ page }) => {
  await openBox(page, TEXT.width);
  for (const line of HARD_PERSIAN_LINES) {
    const wanted = await drawnByChromium(page, line);
    expect(differenceOf(wanted, await drawCard(cardOf([line]))), line).toBeLessThanOrEqual(MOST_DIFFERENT);
  }
});

test('lines that a card cuts a text into stand as in the whole text', async ({ page }) => {
  const [first, second] = ['جلسهٔ بعدی گروه دربارهٔ آزمایش در روز', '2026-11-22 است (برآورد)'];
  await openBox(page, TEXT.width);
  await drawnByChromium(page, first);
  const width = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    return Math.ceil(range.getBoundingClientRect().width) + 1;
  });
  await openBox(page, width);
  const wanted = await drawnByChromium(page, `${first} ${second}`);

  expect(differenceOf(wanted, await drawCard(cardOf(withDirectionMarks([first, second]))))).toBeLessThanOrEqual(
    MOST_DIFFERENT,
  );
  expect(differenceOf(wanted, await drawCard(cardOf([first, second])))).toBeGreaterThan(MOST_DIFFERENT * 10);
});

test('the same comparison sees a drawing that reverses dates and times', async ({ page }) => {
  const [dates = ''] = HARD_PERSIAN_LINES;
  await openBox(page, TEXT.width);

  expect(differenceOf(await drawnByChromium(page, dates), await drawWithSatori(cardOf([dates])))).toBeGreaterThan(
    WRONG_ORDER,
  );
});

/** A page with nothing but a box for text, in the letters of the cards. */
async function openBox(page: Page, width: number): Promise<void> {
  const faces = cardFonts()
    .filter(({ family, weight }) => family === 'arabic' && weight === 600)
    .map(({ data, ranges }) => {
      const range = ranges.map(([first, last]) => `U+${first.toString(16)}-${last.toString(16)}`).join(', ');
      return `@font-face { font-family: card; src: url(data:font/woff;base64,${data.toString('base64')}); unicode-range: ${range} }`;
    });
  await page.setContent(`<!doctype html><html dir="rtl"><style>${faces.join('\n')}
body { position: absolute; margin: 0; top: 0; right: 20px; width: ${width}px; color: #1d1c1a; background: #fff;
  font: ${TEXT.size}px/${TEXT.lineHeight}px card; text-rendering: geometricPrecision }</style><body></body>`);
}

async function drawnByChromium(page: Page, text: string): Promise<PNG> {
  await page.evaluate(async (shown) => {
    document.body.textContent = shown;
    await Promise.all([...document.fonts].map((font) => font.load()));
  }, text);
  return PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, ...SIZE } }));
}

function cardOf(texts: readonly string[]): CardElement {
  const line = (text: string, at: number): TextLine => ({
    kind: 'line',
    text,
    x: TEXT.x,
    y: at * TEXT.lineHeight,
    width: TEXT.width,
    height: TEXT.lineHeight,
    families: ['arabic'],
    weight: 600,
    size: TEXT.size,
    colour: '#1d1c1a',
    direction: 'rtl',
    align: 'right',
  });
  return { ground: '#ffffff', ...SIZE, children: texts.map(line) };
}

/** Pixels in which two drawings differ, as a part of those that the first one inks. */
function differenceOf(wanted: PNG, png: Buffer): number {
  const { width, height } = SIZE;
  const different = pixelmatch(wanted.data, PNG.sync.read(png).data, undefined, width, height, { threshold: 0.1 });
  const inked = wanted.data.filter((value, at) => at % 4 === 0 && value < 200).length;
  return different / inked;
}
