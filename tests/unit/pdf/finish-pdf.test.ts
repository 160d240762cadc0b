import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '#pdf/finish-pdf.ts';
import { planPaper } from '#pdf/plan-paper.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

const PLAN = planPaper(aMicrosite(), { kind: 'whole' });

async function finished(plan = PLAN): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  return finishPdf(document, plan, [], 'ab'.repeat(16));
}

test('a document has its title, its author, what it is about, its language and the day of the build', async () => {
  const read = await PDFDocument.load(await finished(), { updateMetadata: false });

  expect(read.getTitle()).toBe(PLAN.title);
  expect(read.getAuthor()).toBe(PLAN.author);
  expect(read.getSubject()).toBe(PLAN.subject);
  expect(read.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain('en');
  expect(read.getCreationDate()?.toISOString()).toBe('2026-11-21T00:00:00.000Z');
  expect(read.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
});

test('a document in Persian is read from right to left', async () => {
  const read = await PDFDocument.load(await finished({ ...PLAN, locale: 'fa' }), { updateMetadata: false });

  expect(read.catalog.getViewerPreferences()?.getReadingDirection()).toBe('R2L');
});

test('the same document has the same bytes', async () => {
  expect(Buffer.from(await finished()).equals(Buffer.from(await finished()))).toBe(true);
});
