import { describe, expect, test } from 'vitest';
import { cardFonts } from '#cards/fonts.ts';
import { DRAWABLE_RANGES, drawingOf } from '#i18n/drawable.ts';
import { lettersOf } from '../../helpers/woff.ts';

test('the list of characters is what the fonts of the cards have letters for', () => {
  const known = cardFonts().flatMap(({ data, ranges }) =>
    [...lettersOf(data)].filter((code) => ranges.some(([first, last]) => first <= code && code <= last)),
  );
  const visible = [...new Set(known)].filter((code) => !/[\p{C}\p{Zs}\ufffd]/u.test(String.fromCodePoint(code)));
  const listed = DRAWABLE_RANGES.trim()
    .split(/\s+/u)
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => first + at);
    });
  const spaces = [0x20, 0xa0];

  expect(listed).toEqual([...visible, ...spaces].toSorted((a, b) => a - b));
});

describe('what can be drawn of a text', () => {
  test.each([
    ['Are we sure?', 'Are we sure?'],
    ['Что дала бы «нулевая» неделя № 3 — и зачем?', 'Что дала бы «нулевая» неделя № 3 — и зачем?'],
    ['هزینهٔ یک ساعت: ۱۴:۳۰ تا ۱۶:۰۰؟', 'هزینهٔ یک ساعت: ۱۴:۳۰ تا ۱۶:۰۰؟'],
    ['می‌خواهیم', 'می‌خواهیم'],
    ['Æsir, Łódź, Τιμή, ếch', 'Æsir, Łódź, Τιμή, ếch'],
  ])('“%s” is kept', (text, kept) => {
    expect(drawingOf(text)).toEqual({ text: kept, lost: [], isWhole: true });
  });

  test.each([
    ['Count 🙂 the days', 'Count the days', ['🙂']],
    ['Count the days 👩‍👩‍👧, then decide 🙂', 'Count the days, then decide', ['👩‍👩‍👧', '🙂']],
    ['Step 1️⃣ first', 'Step 1 first', []],
    ['The 漢字 way', 'The way', ['漢', '字']],
    ['Now → later', 'Now later', ['→']],
    ['so🙂so', 'soso', ['🙂']],
  ])('of “%s” the unknown signs are left out, and no gap stays', (text, kept, lost) => {
    expect(drawingOf(text)).toEqual({ text: kept, lost, isWhole: true });
  });

  test.each(['האם אנחנו בטוחים 24', '漢字について', '🙂🙂', '…'])('too little is left of “%s” to be shown', (text) => {
    expect(drawingOf(text).isWhole).toBe(false);
  });

  test('a letter and its mark typed apart are drawn as one', () => {
    expect(drawingOf('Cafe\u0301 au\u00adtomatic')).toEqual({ text: 'Café automatic', lost: [], isWhole: true });
  });
});
