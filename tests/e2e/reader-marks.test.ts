import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

/** Two pages that rest on one claim. */
const PAGE = addressOf(someMicrosite(), 'pages/one-hour-out-of-range/');
const OTHER_PAGE = addressOf(someMicrosite(), 'pages/who-owns-the-data/');
const EVIDENCE = addressOf(someMicrosite(), 'evidence/');

const takeaway = (page: Page) => page.locator('.page-head .reader-marks');
const button = (page: Page, name: string) => takeaway(page).getByRole('button', { name });
const pressed = (page: Page) => page.locator('.reader-mark[aria-pressed="true"]');
const marksOf = (page: Page) =>
  page
    .locator('.reader-marks')
    .evaluateAll((places) => [...new Set(places.map((place) => (place as HTMLElement).dataset['mark'] ?? ''))]);

test('a mark stays in the browser until it is taken back', async ({ page }) => {
  await page.goto(PAGE);
  await button(page, 'Doubt').click();
  await page.reload();
  await expect(button(page, 'Doubt')).toHaveAttribute('aria-pressed', 'true');

  await button(page, 'Agree').click();
  await expect(button(page, 'Doubt')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'Agree').click();
  await page.reload();
  await expect(button(page, 'Agree')).toBeVisible();
  await expect(pressed(page)).toHaveCount(0);
});

test('a claim has one mark, wherever it stands', async ({ page }) => {
  await page.goto(OTHER_PAGE);
  const elsewhere = await marksOf(page);
  await page.goto(PAGE);
  const shared = (await marksOf(page)).find((mark) => elsewhere.includes(mark));
  expect(shared).toMatch(/^claim:/u);

  await page.locator(`[data-mark="${shared}"]`).getByRole('button', { name: 'Don’t know' }).click();
  for (const address of [OTHER_PAGE, EVIDENCE]) {
    await page.goto(address);
    await expect(pressed(page)).toHaveCount(1);
    await expect(pressed(page)).toHaveText('Don’t know');
  }
});

test('two tabs show and keep each other’s marks', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(PAGE);
  await other.goto(PAGE);
  await button(page, 'Doubt').click();
  await expect(button(other, 'Doubt')).toHaveAttribute('aria-pressed', 'true');

  await other.locator('.sources .reader-marks').first().getByRole('button', { name: 'Agree' }).click();
  await expect(pressed(page)).toHaveCount(2);
  await page.reload();
  await expect(pressed(page)).toHaveCount(2);
});

test('marking asks for nothing from anywhere', async ({ page }) => {
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await button(page, 'Agree').click();
  await expect(pressed(page)).toHaveCount(1);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await button(page, 'Agree').click();
  await button(page, 'Agree').click();
  await page.locator('.sources .reader-marks').first().getByRole('button', { name: 'Doubt' }).click();
  await expect(pressed(page)).toHaveCount(2);
  // A browser asks for the page's icon when it pleases.
  expect(requests.filter((url) => !url.endsWith('/icon.svg'))).toEqual([]);
});

test('where the browser keeps nothing, a mark works on the page and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(PAGE);
  const line = page.locator('.page-head .reader-marks-line');
  await expect(line).toContainText('Kept in this browser.');
  await button(page, 'Doubt').click();
  await expect(button(page, 'Doubt')).toHaveAttribute('aria-pressed', 'true');
  await expect(line).toContainText('This browser keeps nothing here');
  await expect(line.getByText('Kept in this browser.')).toBeHidden();
});

test('every group of buttons is named by the sentence that it is about, and works by keyboard', async ({ page }) => {
  await page.goto(PAGE);
  const sentence = await page.locator('#Frame-takeaway').textContent();
  const group = page.getByRole('group', { name: sentence?.trim() ?? '' });
  await group.getByRole('button', { name: 'Agree' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(group.getByRole('button', { name: 'Doubt' })).toHaveAttribute('aria-pressed', 'true');
  for (const address of [PAGE, EVIDENCE]) {
    await page.goto(address);
    const groups = page.locator('.reader-marks');
    await expect(groups.first()).toHaveAttribute('role', 'group');
    const nameless = await groups.evaluateAll(
      (places) =>
        places.filter((place) => !document.getElementById(place.getAttribute('aria-labelledby') ?? '')).length,
    );
    expect(nameless).toBe(0);
  }
});

for (const [name, address] of [
  ['a page', PAGE],
  ['evidence', EVIDENCE],
] as const) {
  test(`nothing jumps on ${name} when the buttons come`, async ({ page, browser, baseURL, viewport }) => {
    const slow = await browser.newPage({ viewport, baseURL: baseURL ?? '', deviceScaleFactor: 1 });
    await slow.route('**/*.js', (route) => route.abort());
    await slow.goto(address);
    await page.goto(address);
    await expect(page.locator('.reader-mark').first()).toBeVisible();
    const [before, after] = await Promise.all([slow, page].map((each) => each.evaluate(placesOfBlocks)));
    expect(after).toEqual(before);
    await slow.close();
  });
}

/** From top to bottom, where each block of the page begins. Runs in the page. */
async function placesOfBlocks(): Promise<number[]> {
  await document.fonts.ready;
  return [...document.querySelectorAll('main p, main li, main h2')].map((block) =>
    Math.round(block.getBoundingClientRect().top + scrollY),
  );
}

test('marks are not printed', async ({ page }) => {
  await page.goto(PAGE);
  await expect(button(page, 'Agree')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reader-mark:visible, .reader-marks-line:visible')).toHaveCount(0);
});

test('pressed marks bring no fault that axe finds', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(PAGE);
    await page.locator('.reader-marks').first().getByRole('button', { name: 'Doubt' }).click();
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page says nothing of marks and keeps no place for them', async ({ page }) => {
    for (const address of [PAGE, EVIDENCE]) {
      await page.goto(address);
      await expect(page.locator('.reader-marks:visible, .reader-marks-line:visible, .reader-mark')).toHaveCount(0);
    }
  });
});
