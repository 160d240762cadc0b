import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const ADDRESS = addressOf(someMicrosite(), 'pages/weighted-scorecard/');

const result = (page: Page) => page.locator('.scorecard-result [role=status]');

async function loadExample(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Load an invented example' }).click();
}

test('a card starts without suppliers, and names none', async ({ page }) => {
  await page.goto(ADDRESS);

  await expect(page.locator('.mark-field')).toHaveCount(0);
  await expect(result(page)).toHaveText('Type at least two suppliers to compare them.');
  await expect(page.locator('.scorecard')).not.toContainText('Kestrelmoor');
});

test('the invented example says that it is one, and comes out as its author says', async ({ page }) => {
  await loadExample(page);

  await expect(page.locator('.example-note')).toBeVisible();
  await expect(result(page)).toContainText('Example Alder and Example Birch');
  await expect(result(page)).toContainText('Example Cedar fails a must (A way out).');
  await expect(page.locator('.totals tbody tr').nth(1)).toContainText('3.2 to 3.7');
});

test('what is found out turns the range into a total, and says how firm the first place is', async ({ page }) => {
  await loadExample(page);
  await page.getByRole('combobox', { name: 'Example Birch Support when it fails' }).selectOption('4');

  await expect(result(page)).toContainText('Example Birch is first with 3.6 of 5.');
  await expect(page.locator('.firm-changes li').first()).toContainText('Then Example Alder would be first.');
});

test('suppliers are typed, marked, kept and removed', async ({ page }) => {
  await page.goto(ADDRESS);
  for (const [at, name] of ['Ash', 'Beech'].entries()) {
    await page.getByRole('button', { name: 'Add a supplier' }).click();
    await page.getByRole('textbox', { name: `Supplier ${at + 1}` }).fill(name);
  }
  await page.getByRole('combobox', { name: 'Ash Noticed in time' }).selectOption('5');
  await page.reload();

  await expect(page.getByRole('combobox', { name: 'Ash Noticed in time' })).toHaveValue('5');
  await expect(result(page)).toContainText('It is open.');
  await page.getByRole('button', { name: 'Remove Ash' }).click();
  await expect(page.getByRole('button', { name: 'Add a supplier' })).toBeFocused();
  await expect(result(page)).toHaveText('Type at least two suppliers to compare them.');
});

test('a wrong weight keeps what was typed and says what is expected', async ({ page }) => {
  await loadExample(page);
  const weight = page.getByRole('textbox', { name: 'Weight A way out' });
  await weight.fill('ten');

  await expect(weight).toHaveValue('ten');
  await expect(weight).toHaveAccessibleDescription(/whole number from 0 to 100/u);
  await expect(result(page)).toHaveText('There is no total while a weight cannot be read: A way out.');
  await weight.fill('۳۰');
  await expect(weight).toHaveAccessibleDescription('which is 25% of all');
  await expect(page.locator('.scorecard')).not.toContainText('NaN');
});

test('a card with no weight at all says so', async ({ page }) => {
  await loadExample(page);
  for (const weight of await page.getByRole('textbox', { name: /^Weight/u }).all()) await weight.fill('0');

  await expect(result(page)).toContainText('Nothing weighs anything');
});

test('a must can be dropped, and then counts by its weight alone', async ({ page }) => {
  await loadExample(page);
  await page.getByRole('checkbox', { name: 'Must A way out' }).uncheck();

  await expect(result(page)).toHaveText(
    'Example Cedar is first, whatever the marks that are not known turn out to be.',
  );
});

test('clearing the card can be undone', async ({ page }) => {
  await loadExample(page);
  await page.getByRole('button', { name: 'Clear the card' }).click();
  await expect(page.locator('.supplier-names')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();

  await expect(page.locator('.supplier-names li')).toHaveCount(3);
});

test('a filled card has no fault that axe finds', async ({ page }) => {
  await loadExample(page);
  await page.getByRole('textbox', { name: 'Weight A way out' }).fill('x');

  expect((await new AxeBuilder({ page }).include('.scorecard').analyze()).violations).toEqual([]);
});

test('the empty table can be downloaded', async ({ page }) => {
  await page.goto(ADDRESS);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Excel (XLSX), under 50 KB' }).click(),
  ]);

  expect(download.suggestedFilename()).toBe('supplier-scorecard.xlsx');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('criteria, weights, marks and the way to count by hand stand there', async ({ page }) => {
    await page.goto(ADDRESS);

    await expect(page.locator('.criterion')).toHaveCount(10);
    await expect(page.locator('.criterion-weight').first()).toHaveText('Weight 10, which is 10% of all Must');
    await expect(page.locator('.mark-scale li')).toHaveCount(6);
    await expect(page.locator('.scorecard')).toContainText('By hand: multiply each mark');
    await expect(page.locator('.scorecard :is(button, input, select)')).toHaveCount(0);
  });

  test('on paper there are boxes to write marks in', async ({ page }) => {
    await page.goto(ADDRESS);
    await page.emulateMedia({ media: 'print' });

    await expect(page.locator('.paper-marks').first()).toBeVisible();
  });
});
