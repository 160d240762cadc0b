import type { Page } from '@playwright/test';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

test.use({ javaScriptEnabled: false });

/** A tool or room that comes to life: it gains buttons, fields and results, so it is not compared word by word. */
const ISLAND = 'astro-island';

/** What comes with JavaScript, or stands in its stead: a mark's buttons, a message's link and its way out of the page. */
const NEEDS_SCRIPT =
  '.takeaway-marks, .reader-marks, .reader-marks-line, .kit-act, [data-kit-link], [data-search-room]';

/** Fewer words than this are a frame around nothing. */
const LEAST_WORDS = 60;

for (const { name, path } of PAGE_KINDS) {
  test(`${name} says the same without JavaScript`, async ({ page, browser, baseURL, viewport }) => {
    const address = addressOf(someMicrosite(), path);
    await page.goto(address);
    const scripted = await browser.newContext({ viewport, baseURL: baseURL ?? '', javaScriptEnabled: true });
    const other = await scripted.newPage();
    await other.goto(address);
    await expect(other.locator(`${ISLAND}[ssr]`)).toHaveCount(0);

    const islands = page.locator(ISLAND);
    for (const words of await islands.allInnerTexts()) expect(words.split(/\s+/u).length).toBeGreaterThan(LEAST_WORDS);
    expect(await headingsIn(other)).toEqual(expect.arrayContaining(await headingsIn(page)));

    for (const each of [page, other]) await each.locator(`${ISLAND}, ${NEEDS_SCRIPT}`).evaluateAll(remove);
    const [words, others] = [page, other].map((each) => each.locator('main, nav').allInnerTexts());
    expect((await words)?.join('').trim()).not.toBe('');
    expect(await words).toEqual(await others);
    await scripted.close();
  });

  test(`${name} offers nothing that needs JavaScript when there is none`, async ({ page }) => {
    await page.goto(addressOf(someMicrosite(), path));
    await expect(page.locator('.lens-bar')).toBeHidden();
    await expect(page.locator('main button:not([popovertarget]):visible')).toHaveCount(0);
  });
}

/** Every heading within a tool or room that comes to life. */
async function headingsIn(page: Page): Promise<string[]> {
  return page.locator(`${ISLAND} :is(h1, h2, h3, h4)`).allTextContents();
}

function remove(parts: readonly Element[]): void {
  for (const part of parts) part.remove();
}
