import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readDestinations } from '#pdf/destinations.ts';
import { planOutline, writeOutline } from '#pdf/outline.ts';
import { aHeading } from './a-heading.ts';

const PERSIAN = 'بستن حساب‌ها در ۳ روز با Acme Cloud (نسخهٔ ۲٫۵)';

test('headings become a tree, and levels that a page skips are closed up', () => {
  const tree = planOutline([
    aHeading({ id: 'a', level: 1 }),
    aHeading({ id: 'b', level: 3 }),
    aHeading({ id: 'c', level: 2 }),
    aHeading({ id: 'd', level: 1 }),
    aHeading({ id: 'too-deep', level: 4 }),
  ]);

  expect(tree).toMatchObject([
    { id: 'a', children: [{ id: 'b' }, { id: 'c' }] },
    { id: 'd', children: [] },
  ]);
});

test('a document that begins with a lower heading keeps it', () => {
  expect(planOutline([aHeading({ id: 'a', level: 2 }), aHeading({ id: 'b', level: 1 })])).toMatchObject([
    { id: 'a' },
    { id: 'b' },
  ]);
});

test('the titles stand in the outline as they are read, and lead to their pages', async () => {
  const document = await aDocument(['P1', 'P2']);
  const headings = [aHeading({ text: PERSIAN, locale: 'fa' }), aHeading({ id: 'P2', level: 2, text: '«الف»' })];

  writeOutline(document, planOutline(headings), readDestinations(document));
  const read = await PDFDocument.load(await document.save(), { updateMetadata: false });

  const outline = read.catalog.lookup(PDFName.of('Outlines'), PDFDict);
  const first = outline.lookup(PDFName.of('First'), PDFDict);
  const inner = first.lookup(PDFName.of('First'), PDFDict);
  expect(first.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toBe(PERSIAN);
  expect(inner.lookup(PDFName.of('Title'), PDFHexString).decodeText()).toBe('«الف»');
  expect(inner.lookup(PDFName.of('Dest'), PDFArray).get(0)).toBe(read.getPage(1).ref);
  expect(first.lookup(PDFName.of('Count'))?.toString()).toBe('-1');
});

test('a heading without a place is a fault that is named', async () => {
  const document = await aDocument([]);

  expect(() => writeOutline(document, planOutline([aHeading({ text: 'Lost' })]), new Map())).toThrow('"Lost"');
});

test('places are known by their names, with the pages that they stand on', async () => {
  const places = readDestinations(await aDocument(['P1', 'P2-7']));

  expect([...places].map(([id, { page }]) => [id, page])).toEqual([
    ['P1', 1],
    ['P2-7', 2],
  ]);
});

/** A document with a page for each name. */
async function aDocument(names: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const places = PDFDict.withContext(document.context);
  for (const name of names) {
    const { ref } = document.addPage();
    places.set(PDFName.of(name), document.context.obj([ref, 'XYZ', 0, 800, null]));
  }
  document.catalog.set(PDFName.of('Dests'), document.context.register(places));
  return document;
}
