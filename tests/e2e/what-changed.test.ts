import type { Page } from '@playwright/test';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const HOME = addressOf(someMicrosite());
const CHANGES = addressOf(someMicrosite(), 'where-we-are/changes/');
const KEY = 'commonview:northmere:visit';

/** Lets this browser remember a visit on an earlier day, when this many changes had been recorded. */
async function rememberVisit(page: Page, common: number, account: number): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, value);
    },
    [KEY, JSON.stringify({ v: 1, value: { now: { common, account, day: '2020-01-01' } } })] as const,
  );
}

const marks = (page: Page) => page.locator('[data-visit-entry]:visible');

test('on a first visit nothing is marked as new, and the visit stays in this browser', async ({ page, context }) => {
  await page.goto(CHANGES);
  await expect(page.locator('.change-group').first()).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('"day"');
  expect(await context.cookies()).toEqual([]);
});

test('on a later day what was recorded meanwhile is marked, and home says how much it is', async ({ page }) => {
  await rememberVisit(page, 0, 0);
  await page.goto(CHANGES);
  const groups = await page.locator('.change-group').count();
  await expect(marks(page)).toHaveCount(groups);
  const changes = await page.locator('.change-list li').count();
  await page.goto(HOME);
  await expect(page.locator('[data-visit-line]')).toHaveText(`Changes since your last visit: ${changes}`);
});

test('who has seen everything is told of nothing new', async ({ page }) => {
  await rememberVisit(page, 99, 99);
  await page.goto(CHANGES);
  await expect(page.locator('.change-group').first()).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
});

test('the feed says who gets to know the address with it', async ({ page }) => {
  await page.goto(CHANGES);
  const feed = page.getByRole('link', { name: 'Feed of the changes' });
  await expect(page.locator('.change-feed')).toContainText('secret address');
  const answer = await page.request.get((await feed.getAttribute('href')) ?? '');
  expect(await answer.text()).toContain('<feed xml:lang="en"');
});
