import { PDFArray, type PDFDocument, PDFHeader, PDFHexString, ReadingDirection } from '@cantoo/pdf-lib';
import { directionOf } from '#i18n/direction.ts';
import { readDestinations } from './destinations.ts';
import type { PaperHeading } from './in-document.ts';
import { planOutline, writeOutline } from './outline.ts';
import type { PaperPlan } from './plan-paper.ts';

/**
 * Makes a printed document complete: outline, title, language, author, direction of reading. Nothing in it depends on
 * when or where it was printed.
 *
 * @param document what Chromium printed, tagged; it is changed.
 * @param key hexadecimal digits that stand for what is shown; they become the document's own name.
 */
export async function finishPdf(
  document: PDFDocument,
  plan: PaperPlan,
  headings: readonly PaperHeading[],
  key: string,
): Promise<Uint8Array> {
  const day = new Date(`${plan.today}T00:00:00Z`);
  document.setTitle(plan.title, { showInWindowTitleBar: true });
  document.setAuthor(plan.author);
  document.setSubject(plan.subject);
  document.setLanguage(plan.locale);
  document.setCreator('Commonview');
  document.setCreationDate(day);
  document.setModificationDate(day);
  const preferences = document.catalog.getOrCreateViewerPreferences();
  preferences.setDisplayDocTitle(true);
  preferences.setReadingDirection(directionOf(plan.locale) === 'rtl' ? ReadingDirection.R2L : ReadingDirection.L2R);
  writeOutline(document, planOutline(headings), readDestinations(document));
  document.context.header = PDFHeader.forVersion(1, 7);
  const id = PDFArray.withContext(document.context);
  for (const half of [key, key]) id.push(PDFHexString.of(half));
  document.context.trailerInfo.ID = id;
  return document.save({ useObjectStreams: true, objectsPerTick: Number.POSITIVE_INFINITY });
}
