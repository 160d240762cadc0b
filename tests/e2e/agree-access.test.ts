import type { Page } from '@playwright/test';
import { AGREE, answerAs, openView, PEOPLE, paste, STATEMENTS } from './agree-people.ts';
import { faultsOf } from './faults-of.ts';
import { expect, test } from './watched-test.ts';

const TEXT = 'Finance: 2 4 4 4 1 5 / B C A\nFinance: 5 4 4 4 1 5 / B C A\nQuality: 5 3 1 5 5 5\nLegal: 9 9 9 4 4 4';

/** Each view with as much in it as it can show. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: (page) => openView(page),
  ask: async (page) => {
    await openView(page, '#ask');
    await page.getByRole('button', { name: 'Make the message' }).click();
    await page.getByLabel('Your first name').fill('Priya');
    await expect(page.getByLabel('Message', { exact: true })).toBeVisible();
  },
  answer: async (page) => {
    await openView(page, '#answer');
    const [person] = PEOPLE;
    if (person) await answerAs(page, person);
  },
  together: async (page) => {
    await openView(page, '#together');
    await paste(page, TEXT);
    await page.getByText('Add an answer for somebody').click();
    await expect(page.locator('.role-question')).toBeVisible();
  },
};

for (const [name, open] of Object.entries(VIEWS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });
      test(`the view ${name} has no fault that axe finds`, async ({ page }) => {
        await open(page);
        expect(await faultsOf(page)).toEqual([]);
      });
    });
  }

  test(`the view ${name} has no fault from right to left, and no sideways scroll at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has every statement with its scale and every objective, and how to answer by hand', async ({
    page,
  }) => {
    await page.goto(AGREE);
    for (const { text } of STATEMENTS.slice(0, 6)) {
      const scale = page.getByRole('group', { name: text.en });
      await expect(scale.locator('label')).toHaveText(['1', '2', '3', '4', '5', '?']);
    }
    await expect(page.locator('.objective-letter')).toHaveText(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']);
    await expect(page.locator('.answer-example')).toContainText('Finance: 4 2 5 ? 1 3 / A B C');
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});

test('on paper the statements have their scale, whatever the screen shows', async ({ page }) => {
  await openView(page);
  await expect(page.locator('.scale').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.scale').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask the group' })).toBeHidden();
});
