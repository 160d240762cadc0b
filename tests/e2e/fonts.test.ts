import type { Browser, Page } from '@playwright/test';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, MICROSITES } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const MAX_FONT_BYTES = 90_000;

/** Kinds of pages that between them have every weight and every script: names, quotations, figures, tools. */
const LETTERS = ['home', 'page', 'comparison', 'calculator', 'language', 'evidence', 'agree', 'where-we-are'];

/** Longer than a browser waits for a font before it draws. */
const LATE_MS = 400;

/** Of Core Web Vitals, where 0.1 is called good; a figure or a tool that comes to life may take this much. */
const MAX_SHIFT = 0.02;

for (const microsite of MICROSITES)
  for (const locale of microsite.locales)
    test(`no page of ${microsite.account} in ${locale} loads more than 90 KB of fonts`, async ({
      browser,
      baseURL,
    }) => {
      for (const { name, path } of PAGE_KINDS.filter((kind) => LETTERS.includes(kind.name))) {
        const { bytes } = await open(browser, `${baseURL}${addressOf(microsite, path, locale).slice(1)}`);
        expect.soft(bytes, name).toBeLessThanOrEqual(MAX_FONT_BYTES);
      }
    });

for (const microsite of MICROSITES)
  test(`fonts that come late move nothing on ${microsite.account}’s pages`, async ({ browser, baseURL }) => {
    for (const path of [
      '',
      'pages/one-hour-out-of-range/',
      'pages/four-ways-to-close-the-gap/',
      'roles/',
      'language/',
    ]) {
      const { shift } = await open(browser, `${baseURL}${addressOf(microsite, path).slice(1)}`, LATE_MS);
      expect.soft(shift, path).toBeLessThanOrEqual(MAX_SHIFT);
    }
  });

/** Opens a page as somebody who was never there: nothing is kept from the page before. */
async function open(browser: Browser, address: string, late = 0): Promise<{ bytes: number; shift: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') sizes.push(response.body().then(({ length }) => length));
  });
  if (late > 0)
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, late));
      await route.continue();
    });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  const shift = late > 0 ? await shiftOf(page) : 0;
  await context.close();
  return { bytes, shift };
}

/** How much of the window has moved by itself so far (Layout Instability, W3C). */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 200);
      }),
  );
}
