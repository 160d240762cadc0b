import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';
import { whenLive } from './when-live.ts';

const ADDRESS = addressOf(someMicrosite(), 'pages/how-visible-is-your-cold-chain/');

/** Answers of the tool's worked example, by the place of the answer. */
const EXAMPLE = [2, 1, 0, 1, 1, 0, 1, 2, 2, 1, 1, 1];

async function answer(page: Page, places: readonly number[]): Promise<void> {
  for (const [at, place] of places.entries())
    await page.locator('.diagnostic-question').nth(at).getByRole('radio').nth(place).check();
}

test('the worked example comes out as its author says', async ({ page }) => {
  await page.goto(ADDRESS);
  await answer(page, EXAMPLE);

  await expect(page.locator('.diagnostic-result [role=status]')).toHaveText('13 of 36 points: Seen in places.');
  await expect(page.locator('.diagnostic-parts > li').first()).toContainText('Acting on it');
  await expect(page.locator('.diagnostic-bands .is-reached')).toContainText('12 to 20');
});

test('answers stay in the browser, and are cleared and brought back', async ({ page }) => {
  await page.goto(ADDRESS);
  await answer(page, [3, 3]);
  await page.reload();

  const status = page.locator('.diagnostic-result [role=status]');
  await expect(status).toContainText('6 of 6 points so far. Answer 10 more questions');
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await expect(status).toContainText('Nothing is answered yet.');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(status).toContainText('6 of 6 points so far.');
});

test('an answer that is given before the scripts are there counts', async ({ page }) => {
  const { promise: isAnswered, resolve } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await isAnswered;
    await route.continue();
  });
  await page.goto(ADDRESS, { waitUntil: 'commit' });
  await answer(page, [3, 2]);
  resolve();

  await expect(page.locator('.diagnostic-result [role=status]')).toContainText('5 of 6 points so far.');
  await expect(page.locator('.diagnostic-question').first().getByRole('radio').nth(3)).toBeChecked();
});

test('an answer is taken back by keyboard', async ({ page }) => {
  await page.goto(ADDRESS);
  await whenLive(page);
  const first = page.locator('.diagnostic-question').first();
  await first.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(first.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(first.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(first.getByRole('radio').first()).toBeFocused();
});

test('the result can be pasted beside that of a colleague', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ADDRESS);
  await answer(page, EXAMPLE.slice(0, 11));
  await page.getByRole('button', { name: 'Copy answers and result as text' }).click();

  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('1. How many loads carry a logger the whole way, from door to door? Most of those');
  expect(text).toContain('12. What followed from the last excursion? (open)');
});

test('an answered diagnostic has no fault that axe finds', async ({ page }) => {
  await page.goto(ADDRESS);
  await answer(page, EXAMPLE);

  expect((await new AxeBuilder({ page }).include('.diagnostic').analyze()).violations).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all questions, answers, points and results stand there', async ({ page }) => {
    await page.goto(ADDRESS);

    await expect(page.locator('.diagnostic-question')).toHaveCount(12);
    await expect(page.locator('.diagnostic-answer')).toHaveCount(48);
    await expect(page.locator('.diagnostic-bands dt')).toHaveCount(4);
    await expect(page.locator('.diagnostic button')).toHaveCount(0);
  });
});
