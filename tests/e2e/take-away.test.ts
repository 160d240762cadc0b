import type { Page } from '@playwright/test';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const PAGE = addressOf(someMicrosite(), 'pages/one-hour-out-of-range/');

const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy this page as Markdown' });

test('a page is copied as Markdown, with its sources and without the address of this site', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAGE);
  await copyButton(page).click();
  await expect(page.locator('.take-away').getByRole('status')).toContainText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('# What one hour out of range costs us all');
  expect(copied).toMatch(/187 minutes \(Source 1: Detection study 2026/u);
  expect(copied).not.toContain(someMicrosite().name);
});

test('where copying is refused, the page says so and the text is one link away', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(PAGE);
  await copyButton(page).click();
  await expect(page.locator('.take-away').getByRole('status')).toContainText('could not be copied');
  const address = await page.getByRole('link', { name: 'This page as text' }).getAttribute('href');
  const answer = await page.request.get(address ?? '');
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts are links, and no button is there that does nothing', async ({ page }) => {
    await page.goto(PAGE);
    await expect(copyButton(page)).toBeHidden();
    await expect(page.locator('.take-away').getByRole('link', { name: 'Whole site as one text' })).toBeVisible();
  });
});
