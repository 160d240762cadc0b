import type { Page } from '@playwright/test';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

for (const { name, path } of PAGE_KINDS) {
  test(`${name} never scrolls sideways, at any width and in either direction`, async ({ page }) => {
    await page.goto(addressOf(someMicrosite(), path));
    const widths = [320, 768, page.viewportSize()?.width ?? 1440];
    for (const direction of ['ltr', 'rtl']) {
      await page.locator('html').evaluate((html, dir) => html.setAttribute('dir', dir), direction);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await tooWide(page), `${direction}, ${width} px`).toEqual([]);
      }
    }
  });

  test(`${name} keeps its text inside its boxes with 200 % text size`, async ({ page }) => {
    await page.goto(addressOf(someMicrosite(), path));
    await page.locator('html').evaluate((html) => html.style.setProperty('font-size', '200%'));
    expect(await tooWide(page)).toEqual([]);
  });
}

/** Elements that make the page wider than the window, outermost first; empty when it fits. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      })
      .map((element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`)
      .slice(0, 5)
      .concat(`the page is ${scrollWidth} px wide`);
  });
}
