import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

test.use({ javaScriptEnabled: false });

for (const { name, path } of PAGE_KINDS) {
  test(`${name} says the same without JavaScript`, async ({ page, browser, baseURL, viewport }) => {
    const address = addressOf(someMicrosite(), path);
    await page.goto(address);
    const scripted = await browser.newContext({ viewport, baseURL: baseURL ?? '' });
    const other = await scripted.newPage();
    await other.goto(address);

    const [words, others] = [page, other].map((each) => each.locator('main, nav').allInnerTexts());
    expect(await words).toEqual(await others);
    await scripted.close();
  });

  test(`${name} offers nothing that needs JavaScript when there is none`, async ({ page }) => {
    await page.goto(addressOf(someMicrosite(), path));
    await expect(page.locator('.lens-bar')).toBeHidden();
    await expect(page.locator('main button:not([popovertarget]):visible')).toHaveCount(0);
  });
}
