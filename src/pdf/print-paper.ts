import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from '@playwright/test';
import { planContents, renderContents } from './contents.ts';
import { readDestinations } from './destinations.ts';
import { finishPdf } from './finish-pdf.ts';
import {
  collectHeadings,
  fillNumbers,
  flattenChips,
  idsWanted,
  insertPart,
  loadEverything,
  pointLinks,
} from './in-document.ts';
import { formatPageNumber } from './paper-digits.ts';
import { CONTENTS_ID, renderPaper } from './paper-html.ts';
import type { PaperJob } from './paper-job.ts';
import { withDocument } from './press.ts';
import { settlePages } from './settle-pages.ts';

/** How far a document is: parts put in of all parts, or that it is being printed. */
export type PaperProgress =
  | { readonly kind: 'part'; readonly done: number; readonly of: number }
  | { readonly kind: 'print'; readonly isDraft: boolean };

/**
 * Prints a document.
 *
 * @returns the bytes of the PDF; equal for equal pages, day and browser.
 * @throws if a picture or a font of it cannot be had.
 */
export async function printPaper(
  browser: Browser,
  { plan, t, folder, sheets, style, key }: PaperJob,
  report: (progress: PaperProgress) => void,
): Promise<Uint8Array> {
  const source = { folder, siteUrl: plan.siteUrl, html: renderPaper(plan, t, sheets, style) };
  return withDocument(browser, source, async (page) => {
    await putTogether(page, { plan, folder }, report);
    const headings = await page.evaluate(collectHeadings);
    await page.evaluate(
      ([id, html]) => {
        const list = document.getElementById(id);
        if (list) list.innerHTML = html;
      },
      [CONTENTS_ID, renderContents(planContents(headings), plan.locale)] as const,
    );
    const lost = await page.evaluate(loadEverything);
    if (lost.length > 0) throw new Error(`${plan.fileName} cannot be printed without ${lost.join(', ')}.`);
    return finishPdf(await printSettled(page, { plan, t }, report), plan, headings, key);
  });
}

async function putTogether(
  page: Page,
  { plan, folder }: Pick<PaperJob, 'plan' | 'folder'>,
  report: (progress: PaperProgress) => void,
): Promise<void> {
  const base = new URL(plan.siteUrl).pathname;
  for (const [at, { id, path, depth }] of plan.parts.entries()) {
    const html = readFileSync(join(folder, path.slice(base.length), 'index.html'), 'utf8');
    await page.evaluate(insertPart, { html, id, depth });
    report({ kind: 'part', done: at + 1, of: plan.parts.length });
  }
  await page.evaluate(flattenChips);
  const parts = Object.fromEntries(plan.parts.map(({ path, id }) => [path, id]));
  await page.evaluate(pointLinks, { parts, home: plan.home, siteUrl: plan.siteUrl });
}

async function printSettled(
  page: Page,
  { plan, t }: Pick<PaperJob, 'plan' | 't'>,
  report: (progress: PaperProgress) => void,
): Promise<PDFDocument> {
  const wanted = await page.evaluate(idsWanted);
  const { made } = await settlePages(async (pages, isDraft) => {
    report({ kind: 'print', isDraft });
    const numbers = wanted.map((id) => [id, formatPageNumber(pages.get(id) ?? 100, plan.locale)] as const);
    await page.evaluate(fillNumbers, {
      numbers: Object.fromEntries(numbers),
      told: Object.fromEntries(numbers.map(([id, number]) => [id, t.paper.onPage(number)])),
    });
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: !isDraft });
    const made = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    return { pages: pagesOf(made, wanted), made };
  });
  return made;
}

function pagesOf(document: PDFDocument, wanted: readonly string[]): ReadonlyMap<string, number> {
  const places = readDestinations(document);
  return new Map(
    wanted.flatMap((id) => {
      const page = places.get(id)?.page;
      return page === undefined ? [] : [[id, page]];
    }),
  );
}
