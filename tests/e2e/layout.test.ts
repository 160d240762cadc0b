import type { Page } from '@playwright/test';
import { LANGUAGES } from '../helpers/languages.ts';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, micrositeIn } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

for (const { name, path } of PAGE_KINDS) {
  test(`${name} never scrolls sideways, at any width and in any language`, async ({ page }) => {
    const own = page.viewportSize()?.width ?? 1440;
    for (const locale of LANGUAGES) {
      await page.goto(addressOf(micrositeIn(locale), path));
      for (const width of [320, 768, own]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await tooWide(page), `${locale}, ${width} px`).toEqual([]);
      }
    }
  });

  test(`${name} keeps its text inside its boxes with 200 % text size`, async ({ page }) => {
    for (const locale of LANGUAGES) {
      await page.goto(addressOf(micrositeIn(locale), path));
      await page.locator('html').evaluate((html) => html.style.setProperty('font-size', '200%'));
      expect.soft(await tooWide(page), locale).toEqual([]);
    }
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
