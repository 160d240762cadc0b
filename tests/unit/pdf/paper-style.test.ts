import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digitStyle, formatPageNumber } from '#pdf/paper-digits.ts';
import { FONT_FOLDER, fontFile, fontStyle } from '#pdf/paper-fonts.ts';
import { paperStyle } from '#pdf/paper-style.ts';
import { planPaper } from '#pdf/plan-paper.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

test.each([
  ['en', '1024'],
  ['ru', '1024'],
  ['fa', '۱۰۲۴'],
  ['ar-EG', '١٠٢٤'],
])('a page number in %s is %s', (locale, shown) => {
  expect(formatPageNumber(1024, locale)).toBe(shown);
});

test('leaves are counted in the digits of the language', () => {
  expect(digitStyle('fa')).toContain("'۰' '۱' '۲'");
});

test('every font of paper has one weight, and its file is there', () => {
  const style = fontStyle('https://view.example/');
  const names = [...style.matchAll(/url\(https:\/\/view\.example\/__paper\/fonts\/([^)]+)\)/gu)].map(
    ([, name = '']) => name,
  );

  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !existsSync(fontFile(name) ?? ''))).toEqual([]);
  expect([...style.matchAll(/font-weight: ([^;]+);/gu)].map(([, weight]) => weight)).not.toContain('200 900');
  expect(FONT_FOLDER.startsWith('/')).toBe(false);
});

test.each(['../package.json', 'source-sans-3-../../x.woff2', 'other-latin-400-normal.woff2'])(
  'no file stands behind the font "%s"',
  (name) => {
    expect(fontFile(name)).toBeUndefined();
  },
);

test('the foot of a leaf is text, whatever the names in it contain', () => {
  const plan = { ...planPaper(aMicrosite(), { kind: 'whole' }), line: ['A "B" \\ } C'] };

  const style = paperStyle(plan, 'letter');

  expect(style).toContain('size: letter');
  expect(style).toContain('A \\22 B\\22  \\5c  } C');
});
