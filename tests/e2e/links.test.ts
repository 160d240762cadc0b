import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, everyAddress, MICROSITES, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const JOBS = [
  'problem-identification',
  'solution-exploration',
  'requirements-building',
  'supplier-selection',
  'validation',
  'consensus-creation',
];

test('the demonstration has three microsites', () => {
  expect(MICROSITES.map(({ account }) => account)).toEqual(['altavis', 'armankooh', 'northmere']);
});

for (const microsite of MICROSITES) {
  test(`the link of ${microsite.account} opens its home in its own language`, async ({ page }) => {
    await page.goto(`/${microsite.name}/`);
    await expect(page).toHaveURL(addressOf(microsite));
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('.masthead-account')).not.toBeEmpty();
  });

  test(`every page of ${microsite.account} opens without a fault`, async ({ page, faults }) => {
    test.setTimeout(300_000);
    for (const address of everyAddress(microsite)) {
      const response = await page.goto(address);
      expect.soft(response?.status(), address).toBe(200);
      await expect.soft(page.locator('main h1'), address).toHaveCount(1);
      expect.soft(faults, address).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a microsite’s link leads to its home', async ({ page }) => {
    await page.goto(`/${someMicrosite().name}/`);
    await page.waitForURL(addressOf(someMicrosite()));
  });
});

for (const { name, path } of PAGE_KINDS) {
  test(`from ${name}, each of the six jobs is one click away`, async ({ page }) => {
    const start = addressOf(someMicrosite(), path);
    for (const job of JOBS) {
      await page.goto(start);
      await page.locator(`nav.rail a[href$="/jobs/${job}/"]`).click();
      await expect(page).toHaveURL(addressOf(someMicrosite(), `jobs/${job}/`));
    }
  });
}

test.describe('an unknown address', () => {
  test.use({ expectedErrors: [/status of 404/u] });

  const addresses = ['/', '/absent/', `/northmere-${'a'.repeat(26)}/`, `${addressOf(someMicrosite())}absent/`];
  for (const address of addresses) {
    test(`${address.replace(/[a-z2-7]{26}/u, '<token>')} answers with a page that names no account`, async ({
      page,
    }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(address === '/' ? 200 : 404);
      const html = (await response?.text()) ?? '';
      for (const { account, token } of MICROSITES) {
        expect(html.toLowerCase()).not.toContain(account);
        expect(html).not.toContain(token);
      }
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});
