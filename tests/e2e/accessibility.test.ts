import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { faultsOf } from './faults-of.ts';
import { expect, test } from './watched-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const { name, path } of PAGE_KINDS) {
      test(`${name} has no fault that axe finds`, async ({ page }) => {
        await page.goto(addressOf(someMicrosite(), path));
        expect(await faultsOf(page)).toEqual([]);
      });
    }

    test('the neutral start page has no fault that axe finds', async ({ page }) => {
      await page.goto('/');
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

for (const { name, path } of PAGE_KINDS) {
  test(`${name} has no fault that axe finds when it runs from right to left`, async ({ page }) => {
    await page.goto(addressOf(someMicrosite(), path));
    await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('an open term and a lens bring no fault that axe finds', async ({ page }) => {
  await page.goto(`${addressOf(someMicrosite(), 'pages/one-hour-out-of-range/')}#lens=fin`);
  await expect(page.locator('html')).toHaveAttribute('data-lens', 'fin');
  await page.locator('main button.term').first().click();
  expect(await faultsOf(page)).toEqual([]);
});
