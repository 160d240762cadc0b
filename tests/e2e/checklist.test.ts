import AxeBuilder from '@axe-core/playwright';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const ADDRESS = addressOf(someMicrosite(), 'pages/requirements-checklist/');

test('own levels and ticks are counted, kept, and hide nothing', async ({ page }) => {
  await page.goto(ADDRESS);
  const items = page.locator('.checklist-item');
  const before = await items.count();
  await items.nth(0).getByRole('checkbox', { name: /^Done/u }).check();
  await items
    .nth(1)
    .getByRole('combobox', { name: /^Our level/u })
    .selectOption('out');
  await page.reload();

  await expect(page.locator('.tool-counts')).toHaveText('Must: 11, Should: 10, Could: 4, Left out: 1, Done: 1 of 26');
  await expect(items.nth(1)).toContainText('Proposed: Must');
  expect(await items.count()).toBe(before);
  await expect(items.nth(1)).toBeVisible();
});

test('the list can be pasted as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ADDRESS);
  await page.locator('.checklist-item').nth(0).getByRole('combobox').selectOption('should');
  await page.getByRole('button', { name: 'Copy the list as text' }).click();

  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('[ ] Should (proposed: Must): Half of all excursions are noticed');
});

test('the proposed list comes back, and so does the group’s own', async ({ page }) => {
  await page.goto(ADDRESS);
  const level = page.locator('.checklist-item').nth(0).getByRole('combobox');
  await level.selectOption('could');
  await page.getByRole('button', { name: 'Back to the proposed list' }).click();
  await expect(level).toHaveValue('must');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(level).toHaveValue('could');
});

test('a list in use has no fault that axe finds', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.locator('.checklist-item').nth(0).getByRole('combobox').selectOption('out');

  expect((await new AxeBuilder({ page }).include('.checklist').analyze()).violations).toEqual([]);
});

for (const { name, tick } of [
  { name: 'questions-for-every-supplier', tick: /^Answered/u },
  { name: 'risk-register', tick: /^Has an owner/u },
])
  test(`a tick means what it means there: ${name}`, async ({ page }) => {
    await page.goto(addressOf(someMicrosite(), `pages/${name}/`));

    await expect(page.locator('.checklist-item').first().getByRole('checkbox')).toHaveAccessibleName(tick);
  });

test('a list that offers no table has no link to one', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), 'pages/risk-register/'));

  await expect(page.locator('.sheet-links')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is complete', async ({ page }) => {
    await page.goto(ADDRESS);

    await expect(page.locator('.checklist-item .level')).toHaveCount(26);
    await expect(page.locator('.checklist :is(button, input, select)')).toHaveCount(0);
    await expect(page.locator('.tool-counts')).toHaveText('Must: 12, Should: 10, Could: 4');
  });
});
