import { expect, test } from 'vitest';
import { planContents, renderContents } from '#pdf/contents.ts';
import { aHeading } from './a-heading.ts';

test('the contents list the titles of all parts', () => {
  const headings = [
    aHeading({ id: 'P1', part: 'P1', isTitle: true }),
    aHeading({ id: 'P1-h2', part: 'P1', level: 2 }),
    aHeading({ id: 'P2', part: 'P2', level: 2, isTitle: true }),
  ];

  expect(planContents(headings).map(({ id }) => id)).toEqual(['P1', 'P2']);
});

test('the contents of a lone page list its headings, the lower ones left out', () => {
  const headings = [
    aHeading({ id: 'P1', isTitle: true }),
    aHeading({ id: 'P1-h2', level: 2 }),
    aHeading({ id: 'P1-h3', level: 3 }),
  ];

  expect(planContents(headings).map(({ id }) => id)).toEqual(['P1', 'P1-h2']);
});

test('a title is shown as text, whatever it contains, and marked where it is in another language', () => {
  const html = renderContents([aHeading({ text: '<b> & "c"', locale: 'fa' })], 'en');

  expect(html).toContain('<span lang="fa" dir="rtl">&lt;b> &amp; &quot;c&quot;</span>');
});
