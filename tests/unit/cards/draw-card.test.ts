import { describe, expect, test } from 'vitest';
import type { TextLine } from '#cards/card-element.ts';
import { cardTree } from '#cards/card-tree.ts';
import { drawCard, needsTakumi } from '#cards/draw-card.ts';
import type { CardContent } from '#microsite/card-content.ts';
import { aCard, aPersianCard } from '../../helpers/a-card.ts';
import { coloursIn, pngSize } from '../../helpers/card-pixels.ts';

/** For the fullest that can be thought of; a title of a page, at most 70 characters, needs half. */
const MAX_BYTES = 120 * 1024;
const PAPER = '#fcfbf8';

const english = (text: string) => aCard({ title: { text, locale: 'en' } });
const persian = (text: string) => aPersianCard({ title: { text, locale: 'fa' } });
const NAME =
  'Northern Associated Wholesale Grocery Co-operative Society of the Upper Valley and Islands, Limited, and Partners Ltd.';

const CASES: Readonly<Record<string, CardContent>> = {
  'a short title': english('Kit'),
  'a title of 300 characters': english('What a warm hour costs us all, lane by lane. '.repeat(7).slice(0, 300)),
  'one word of 300 letters': english('Temperaturüberschreitung'.repeat(13).slice(0, 300)),
  'one word of 300 wide letters': english('W'.repeat(300)),
  'a title in Russian': aCard({ title: { text: 'Сколько стоит час вне диапазона', locale: 'ru' } }),
  'a title of two directions': english('What آرمان‌کوه (۱۴:۰۰–۱۵:۳۰) means for us'),
  'a title without letters to draw it with': aCard({ title: { text: 'האם אנחנו בטוחים', locale: 'he' } }),
  'the longest names': aCard({ account: NAME, vendor: NAME }),
  'a short title in Persian': persian('کجا هم‌نظریم'),
  'a title of 300 characters in Persian': persian('هزینهٔ یک ساعت (out of range) تا ۱۲٪ است. '.repeat(8).slice(0, 300)),
  'one word of 300 letters in Persian': persian('اندازه‌گیری'.repeat(28).slice(0, 300)),
  'a title in English on a card in Persian': aPersianCard({ title: { text: 'Who owns the data?', locale: 'en' } }),
};

describe.each(Object.entries(CASES))('%s', (_, content) => {
  test('stands whole within its column', async () => {
    const png = await drawCard(await cardTree(content));
    const isMirrored = content.direction === 'rtl';
    const margins = [
      { x: isMirrored ? 284 : 0, y: 0, width: isMirrored ? 20 : 56, height: 630 },
      { x: isMirrored ? 1144 : 896, y: 0, width: isMirrored ? 56 : 20, height: 630 },
      { x: isMirrored ? 284 : 0, y: 0, width: 900, height: 44 },
      { x: isMirrored ? 284 : 0, y: 590, width: 900, height: 40 },
    ];

    expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
    expect(png.length).toBeLessThanOrEqual(MAX_BYTES);
    for (const margin of margins) expect([...coloursIn(png, margin)]).toEqual([PAPER]);
  });

  test('lies in lines that do not touch each other', async () => {
    const lines = (await cardTree(content)).children.filter((child) => child.kind === 'line');
    const ends = lines.map(({ y, height }) => y + height);

    expect(lines.slice(1).every(({ y }, at) => y >= (ends[at] ?? 0))).toBe(true);
  });
});

test('the same card is the same bytes, whatever was drawn in between', async () => {
  const draw = async (content: CardContent) => drawCard(await cardTree(content));
  const first = [await draw(aCard()), await draw(aPersianCard())];
  const [, , ...again] = await Promise.all([
    draw(english('Other')),
    draw(persian('دیگر')),
    draw(aCard()),
    draw(aPersianCard()),
  ]);

  expect(again.map((png, at) => png.equals(first[at] ?? Buffer.alloc(0)))).toEqual([true, true]);
});

test('takumi draws where any text runs from right to left, satori where none does', async () => {
  const asks = async (content: CardContent) => needsTakumi(await cardTree(content));

  expect(await asks(aCard())).toBe(false);
  expect(await asks(aPersianCard())).toBe(true);
  expect(await asks(english('What آرمان‌کوه means'))).toBe(true);
});

test('a title stands as large as it fits', async () => {
  const sizeOf = async (content: CardContent) => {
    const lines = (await cardTree(content)).children.filter((child): child is TextLine => child.kind === 'line');
    return Math.max(...lines.map(({ size }) => size));
  };
  const short = await sizeOf(english('Kit'));
  const usual = await sizeOf(english('What one hour out of range costs us all'));
  const longest = await sizeOf(english('A title of seventy characters, which is as many as a page may have it'));

  expect(short).toBeGreaterThan(usual);
  // At 300 pixels, a quarter of the card's width, 60 is as large as running text.
  expect(usual).toBeGreaterThanOrEqual(72);
  expect(longest).toBeGreaterThanOrEqual(60);
});

test('the seats of the job are taken, and those of the others free', async () => {
  const areas = (await cardTree(aCard({ seats: [2, 5] }))).children.filter((child) => child.kind === 'area');

  expect(areas.slice(2).map(({ fill }) => fill !== undefined)).toEqual([false, true, false, false, true, false]);
});
