import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { addressOf, everyAddress, micrositeIn, someMicrosite } from './demonstration-pages.ts';
import { faultsOf } from './faults-of.ts';
import { expect, test } from './watched-test.ts';

const PAGE = 'pages/one-hour-out-of-range/';
const russian = micrositeIn('ru');
const persian = micrositeIn('fa');

test('the switch leads to the same page in the other language and back', async ({ page }) => {
  for (const path of ['', 'jobs/validation/', PAGE, 'agree/', 'where-we-are/']) {
    await page.goto(addressOf(russian, path));
    const links = page.locator('nav.languages a');
    await expect(links).toHaveText(['Русский', 'English']);
    await expect(page.locator('head link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
      'href',
      addressOf(russian, path, 'en'),
    );
    await links.nth(1).click();
    await expect(page).toHaveURL(addressOf(russian, path, 'en'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('nav.languages a[lang="ru"]').click();
    await expect(page).toHaveURL(addressOf(russian, path));
  }
});

test('the switch names languages in themselves, each with its direction, and takes the fragment along', async ({
  page,
}) => {
  await page.goto(`${addressOf(persian, 'language/')}#excursion`);
  const link = page.locator('nav.languages a[hreflang="en"]');
  await expect(page.locator('nav.languages a')).toHaveText(['فارسی', 'English']);
  await expect(link).toHaveAttribute('dir', 'ltr');
  await link.click();
  await expect(page).toHaveURL(`${addressOf(persian, 'language/', 'en')}#excursion`);
});

test('a lens stays on in the other language', async ({ page }) => {
  await page.goto(`${addressOf(russian, PAGE)}#lens=fin`);
  await expect(page.locator('html')).toHaveAttribute('data-lens', 'fin');
  await page.locator('nav.languages a[lang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-lens', 'fin');
});

test('a microsite in one language has no switch', async ({ page }) => {
  await page.goto(addressOf(someMicrosite()));
  await expect(page.locator('.languages, link[rel="alternate"][hreflang]')).toHaveCount(0);
});

test('a page without a translation says so in the reader’s language and is marked as what it is', async ({ page }) => {
  const untranslated = everyAddress(persian).filter(
    (address) => address.includes('/fa/pages/') && fileOf(address).includes('class="untranslated"'),
  );
  expect(untranslated).toHaveLength(3);
  for (const address of untranslated) {
    await page.goto(address);
    await expect(page.locator('.untranslated')).toContainText('ترجمه نشده');
    await expect(page.locator('.untranslated a')).toHaveAttribute('href', /^mailto:/u);
    const body = page.locator('.prose');
    await expect(body).toHaveAttribute('lang', 'en');
    await expect(body).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('h1[lang="en"][dir="ltr"]')).toHaveCount(1);
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('days are read in the calendar of the language and kept in that of machines', async ({ page }) => {
  await page.goto(addressOf(persian, 'where-we-are/'));
  const days = page.locator('main time');
  expect(await days.count()).toBeGreaterThan(5);
  for (const day of await days.all()) {
    await expect(day).toHaveAttribute('datetime', /^20\d\d-\d\d-\d\d$/u);
    await expect(day).toHaveText(/^[۰-۹]{1,2} \S+ ۱۴[۰-۹]{2}$/u);
  }
});

function fileOf(address: string): string {
  const folder = join(DEMONSTRATION.built, address);
  return readdirSync(folder).includes('index.html') ? readFileSync(join(folder, 'index.html'), 'utf8') : '';
}
