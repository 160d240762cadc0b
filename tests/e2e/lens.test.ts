import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { addressOf, defaultLocaleOf, everyAddress, MICROSITES, someMicrosite } from './demonstration-pages.ts';
import { differencesUnderLenses } from './lens-differences.ts';
import { expect, test } from './watched-test.ts';
import { whenLive } from './when-live.ts';

const ROLES = readdirSync(join(DEMONSTRATION.content, 'roles')).map((file) => file.replace('.yaml', ''));

for (const microsite of MICROSITES) {
  test(`on every page of ${microsite.account}, every role gets the same words, order and sizes`, async ({ page }) => {
    test.setTimeout(300_000);
    // Each page starts without the lens that the tab remembers from the one before.
    await page.addInitScript(() => sessionStorage.clear());
    for (const address of everyAddress(microsite, [defaultLocaleOf(microsite)])) {
      await page.goto(address);
      await whenLive(page);
      expect.soft(await page.evaluate(differencesUnderLenses, ROLES), address).toEqual([]);
    }
  });
}

test('a link with a lens brings out the role’s marks and leaves no trace in the address', async ({ page }) => {
  const address = addressOf(someMicrosite(), 'pages/one-hour-out-of-range/');
  await page.goto(`${address}#lens=fin`);
  await expect(page.locator('html')).toHaveAttribute('data-lens', 'fin');
  await expect(page).toHaveURL(address);
  await expect(page.locator('main [data-roles~="fin"]').first()).toHaveClass(/is-lens/u);
});

test('the lens can be put on and taken off in its bar, which stands outside the page’s text', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), 'roles/'));
  const bar = page.locator('.lens-bar');
  await expect(bar).toBeVisible();
  await expect(page.locator('main .lens-bar, nav .lens-bar')).toHaveCount(0);
  await bar.locator('[data-lens-role="qa"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-lens', 'qa');
  await bar.getByRole('button').click();
  await expect(page.locator('html')).not.toHaveAttribute('data-lens');
  await expect(page.locator('.is-lens')).toHaveCount(0);
});

test('no link on a page carries a lens on, outside its bar', async ({ page }) => {
  await page.goto(`${addressOf(someMicrosite())}#lens=ops`);
  await expect(page.locator('html')).toHaveAttribute('data-lens', 'ops');
  await expect(page.locator('main a[href*="lens"], nav a[href*="lens"]')).toHaveCount(0);
});

test('a lens of a role that does not exist changes nothing', async ({ page }) => {
  await page.goto(`${addressOf(someMicrosite())}#lens=nobody`);
  await expect(page).toHaveURL(addressOf(someMicrosite()));
  await expect(page.locator('html')).not.toHaveAttribute('data-lens');
  await expect(page.locator('.is-lens')).toHaveCount(0);
});
