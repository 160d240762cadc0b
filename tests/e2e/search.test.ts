import { faultsOf } from './faults-of.ts';
import { answered, fieldOf, openSearch, optionsOf, placeOf, searchFor } from './search-page.ts';
import { expect, test } from './watched-test.ts';

test('search opens with a key, is steered by keys and gives the focus back', async ({ page }) => {
  await page.goto(placeOf('northmere', 'en', 'pages/one-hour-out-of-range/'));
  await page.keyboard.press('Control+/');
  await expect(page.locator('dialog')).toHaveCount(0);
  const chip = page.locator('main button.term').first();
  await chip.focus();
  await page.keyboard.press('/');
  const dialog = page.locator('dialog.search-dialog');
  const field = fieldOf(dialog);
  await expect(field).toBeFocused();
  await page.keyboard.type('baseline/');
  await expect(field).toHaveValue('baseline/');
  await answered(dialog);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const [first, second] = [optionsOf(dialog).first(), optionsOf(dialog).nth(1)];
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '–');
  await page.keyboard.press('ArrowUp');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(second).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(chip).toBeFocused();
  await page.keyboard.press('/');
  await answered(dialog);
  await page.keyboard.press('ArrowDown');
  const address = await first.evaluate((link) => (link as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

test('the key can be turned off', { tag: '@keyboard' }, async ({ page }) => {
  const dialog = await openSearch(page, placeOf('northmere', 'en', 'about/'));
  await dialog.getByRole('button', { name: 'Turn it off' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('a.search-door')).toBeFocused();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
});

test('markup, nothing, nonsense, a slip and 10,000 characters get a right answer or a plain one', async ({ page }) => {
  const dialog = await openSearch(page, placeOf('northmere', 'en'));
  const status = dialog.getByRole('status');
  await expect(status).toContainText('Type a word');
  await searchFor(dialog, '<img src=x onerror="alert(1)">zzqx');
  await expect(dialog.locator('img')).toHaveCount(0);
  await searchFor(dialog, '<>');
  await expect(status).toHaveText('Nothing was found.');
  await searchFor(dialog, 'xyzzyxy');
  await expect(status).toHaveText('Nothing was found.');
  await expect(dialog.getByRole('listbox')).toBeHidden();
  await searchFor(dialog, 'pilot xyzzyxy');
  await expect(status).toContainText('Not found on these pages: xyzzyxy.');
  await searchFor(dialog, 'pilot '.repeat(1700));
  await expect(status).toContainText('Only its first 24 words were searched for.');
  await searchFor(dialog, 'claibration');
  await dialog.getByRole('button', { name: 'calibration' }).click();
  await answered(dialog);
  await expect(optionsOf(dialog).first()).toBeVisible();
  await searchFor(dialog, '');
  await expect(status).toContainText('Type a word');
});

test.describe('without a connection', () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to load|Pagefind/u] });

  test('search says so, and works when it is back', async ({ page, context }) => {
    await page.goto(placeOf('northmere', 'en'));
    await context.setOffline(true);
    await page.locator('a.search-door').click();
    await expect(page.locator('.search-door-trouble')).toContainText('Check the connection');
    await context.setOffline(false);
    await page.locator('a.search-door').click();
    const dialog = page.locator('dialog.search-dialog');
    await searchFor(dialog, 'pilot');
    await expect(optionsOf(dialog).first()).toBeVisible();
    await expect(page.locator('.search-door-trouble')).toBeEmpty();
    await context.setOffline(true);
    await searchFor(dialog, 'zebra');
    await expect(dialog.getByRole('status')).toContainText('Check the connection');
    await context.setOffline(false);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await answered(dialog);
    await expect(dialog.getByRole('status')).toContainText('Nothing was found.');
  });
});

test('a result leads to its heading, where the found words are marked, and no address has them', async ({ page }) => {
  const dialog = await openSearch(page, placeOf('northmere', 'en', 'about/'));
  await searchFor(dialog, 'dock delay');
  const heading = dialog.locator('.search-heading').first();
  await expect(heading).toBeVisible();
  await heading.click();
  await expect(page).toHaveURL(/\/pages\/[a-z-]+\/#[^?]+$/u);
  const count = () => page.evaluate(() => CSS.highlights.get('found-words')?.size ?? 0);
  await expect.poll(count).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  expect(await count()).toBe(0);
  await page.reload();
  expect(await count()).toBe(0);
});

test('the room of search holds the same search above the list of all pages', async ({ page }) => {
  await page.goto(placeOf('armankooh', 'fa', 'search/'));
  const panel = page.locator('[data-search-room]');
  await searchFor(panel, 'هشدار');
  await expect(optionsOf(panel).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.locator('a.search-door').click();
  await expect(fieldOf(panel)).toBeFocused();
  await expect(page.locator('dialog')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the door leads to a page that lists every page by its question', async ({ page }) => {
    await page.goto(placeOf('northmere', 'en'));
    await page.locator('a.search-door').click();
    await expect(page).toHaveURL(placeOf('northmere', 'en', 'search/'));
    await expect(page.locator('main section.search-job')).toHaveCount(7);
    await expect(page.locator('main a.page-title')).not.toHaveCount(0);
    await expect(page.locator('main input')).toHaveCount(0);
  });
});
