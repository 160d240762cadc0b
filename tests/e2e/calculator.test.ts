import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const WAITING = 'pages/if-we-change-nothing/';
const CASE = 'pages/three-year-business-case/';
const HOSTILE = ['NaN', 'Infinity', '1e400', '-1', '9'.repeat(60), '1,2,3', '<b>5</b>', '=1+1', ' ', '٫', '0x10'];

const headline = (page: Page) => page.locator('.result-figure, .result-none');
const field = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true });

test('changing an assumption changes the result, the sentence and the steps', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), WAITING));
  await expect(headline(page)).toHaveText('About €5,230,000');

  await field(page, 'Loads in a week').fill('2,600');
  await expect(headline(page)).toHaveText('About €2,620,000');
  await expect(page.locator('.result-sentence')).toContainText('€2,620,000');
  await expect(page.locator('.is-headline')).toContainText('€2,615,309');
  await expect(page.getByText('Changed in this browser. The page says 5,200.')).toBeVisible();
  await expect(page.getByText('Result: €2,620,000')).toBeAttached();
});

test('numbers are read as the reader writes them', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), WAITING));
  const share = field(page, 'Share of loads with an excursion');
  for (const text of ['6,2', '6.2 %', '۶٫۲']) {
    await share.fill(text);
    await expect(headline(page)).toHaveText('About €10,500,000');
  }
  await share.blur();
  await expect(share).toHaveValue('6.2');
});

test('what cannot be used says what is expected, keeps what was typed and the last good result', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), WAITING));
  const share = field(page, 'Share of loads with an excursion');
  await share.fill('about 5');
  await share.blur();

  await expect(share).toHaveValue('about 5');
  await expect(share).toHaveAccessibleDescription(/A number is expected, such as 3\.1\. The result still uses 3\.1%/u);
  await expect(headline(page)).toHaveText('About €5,230,000');
  await expect(page.getByText('One assumption cannot be used as typed.')).toBeVisible();

  await share.fill('300');
  await expect(share).toHaveAccessibleDescription(/A number up to 100 is expected/u);
  await share.fill('5');
  await expect(page.getByText('One assumption cannot be used as typed.')).toBeHidden();
});

test('nothing that can be typed shows NaN or infinity', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), CASE));
  for (const label of ['Loads in a week', 'Loads that one vehicle carries', 'Cost of one hour of work']) {
    for (const text of HOSTILE) {
      await field(page, label).fill(text);
      await field(page, label).blur();
      expect(await page.locator('main').textContent()).not.toMatch(/\bNaN\b|∞|undefined|Infinity/u);
    }
  }
});

test('a result that cannot be worked out says why', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), CASE));
  await field(page, 'Written-off loads that earlier notice saves').fill('0');
  await expect(page.locator('.result-figures')).toContainText(
    'Cannot be worked out: A full year costs more than it saves, so it never pays back.',
  );
});

test('values are kept for the next visit, out of the address, and can be set back', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), WAITING));
  await field(page, 'Loads in a week').fill('2600');
  await field(page, 'Weeks that are counted').fill('26');
  await expect(headline(page)).toHaveText('About €1,310,000');
  const { href } = new URL(page.url());

  await page.reload();
  await expect(headline(page)).toHaveText('About €1,310,000');
  expect(page.url()).toBe(href);
  expect(href).not.toMatch(/[?#]/u);

  await page.getByRole('button', { name: 'Weeks that are counted: back to 52 weeks' }).click();
  await expect(headline(page)).toHaveText('About €2,620,000');
  await page.getByRole('button', { name: 'Back to all values of this page' }).click();
  await expect(headline(page)).toHaveText('About €5,230,000');
  await page.reload();
  await expect(headline(page)).toHaveText('About €5,230,000');
});

test('two tabs do not undo each other’s values', async ({ page, context }) => {
  await page.goto(addressOf(someMicrosite(), WAITING));
  const other = await context.newPage();
  await other.goto(addressOf(someMicrosite(), WAITING));
  await field(page, 'Loads in a week').fill('2600');
  await field(other, 'Weeks that are counted').fill('26');

  await expect(headline(page)).toHaveText('About €1,310,000');
  await expect(headline(other)).toHaveText('About €1,310,000');
});

test('all of it can be copied as text, with sources', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf(someMicrosite(), WAITING));
  await field(page, 'Loads in a week').fill('2600');
  await page.getByRole('button', { name: 'Copy all of it as text' }).click();
  await expect(page.getByRole('main').getByText('Copied.')).toBeVisible();

  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Loads in a week: 2,600 loads a week (changed)');
  expect(text).toContain('Share of loads with an excursion: 3.1% (Excursion records 2025, 41 customers');
  expect(text).toContain('€2,620,000');
});

test('the calculation has no fault that axe finds, with a value that cannot be used either', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), CASE));
  await field(page, 'Pilot').fill('much');
  await field(page, 'Pilot').blur();
  await field(page, 'Cost of one hour of work').fill('60');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join()}`)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every assumption, step and result stands there with its source', async ({ page }) => {
    await page.goto(addressOf(someMicrosite(), WAITING));
    await expect(headline(page)).toHaveText('About €5,230,000');
    await expect(page.locator('.assumption')).toHaveCount(8);
    await expect(page.locator('.assumptions')).toContainText(
      'From your own figures, as Kestrelmoor Cold Chain was told.',
    );
    await expect(page.locator('.calculator-parts :is(input, button)')).toHaveCount(0);
  });
});
