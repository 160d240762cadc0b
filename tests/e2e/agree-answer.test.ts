import type { Page } from '@playwright/test';
import { AGREE, answerAs, codeOn, openView, PEOPLE, paste, STATEMENTS, watchClipboard } from './agree-people.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const [FINANCE] = PEOPLE;
if (!FINANCE) throw new Error('The example has no answers.');

const firstStatement = (page: Page) => page.locator('.rating').first();
const rate = (page: Page, at: number) => firstStatement(page).locator('.chips-scale .chip').nth(at).click();

/** Asks the group as Priya would; the link of the message. */
async function invite(page: Page): Promise<string> {
  await openView(page, '#ask');
  await page.getByLabel('Your first name').fill('Priya');
  await page.getByLabel('Answers wanted by').fill('2026-11-28');
  await page.getByRole('checkbox', { name: STATEMENTS[0]?.text.en ?? '' }).uncheck();
  await page.getByRole('button', { name: 'Make the message' }).click();
  const message = await page.getByLabel('Message', { exact: true }).inputValue();
  expect(message).toContain('28 November 2026');
  return /https?:\S+/u.exec(message)?.[0] ?? '';
}

test('a member asks, and the link leads a colleague straight to the chosen statements', async ({ page, browser }) => {
  const link = await invite(page);
  expect(link).toMatch(/\/agree\/#ask=/u);
  expect(link).not.toContain('?');

  const other = await browser.newContext();
  const colleague = await other.newPage();
  await colleague.goto(link);
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('Priya');
  await expect(colleague.locator('main')).toContainText('28 November 2026');
  await expect(colleague.locator('.rating')).toHaveCount(5);
  await expect(firstStatement(colleague)).toContainText(STATEMENTS[1]?.text.en ?? '');
  await other.close();
});

test('a message without a name is not made, and what was typed stays', async ({ page }) => {
  await openView(page, '#ask');
  await page.getByLabel('Answers wanted by').fill('2026-11-28');
  await page.getByRole('button', { name: 'Make the message' }).click();
  await expect(page.getByText('Type your first name.').first()).toBeVisible();
  await expect(page.getByLabel('Answers wanted by')).toHaveValue('2026-11-28');
  await page.reload();
  await expect(page.getByLabel('Answers wanted by')).toHaveValue('2026-11-28');
});

test('what is copied has the code and says in words what it says; something comes back at once', async ({ page }) => {
  const copied = await watchClipboard(page);
  await openView(page, '#answer');
  const code = await answerAs(page, FINANCE);
  const text = await copied();

  expect(text).toContain(code);
  expect(text).toContain('Finance');
  expect(text).toContain('1 of 5');
  await expect(page.getByRole('heading', { name: 'While you wait for the others' })).toBeVisible();
  await expect(page.locator('.matter').first()).toContainText('What would settle it');
});

test('marks made on a page go along with the answer', async ({ page }) => {
  const copied = await watchClipboard(page);
  await page.goto(addressOf(someMicrosite(), 'pages/one-hour-out-of-range/'));
  await page.locator('.page-head .reader-marks').getByRole('button', { name: 'Doubt' }).click();
  await openView(page, '#answer');
  await rate(page, 2);
  await expect(page.getByRole('checkbox', { name: 'Add the mark' })).toBeChecked();
  await page.getByRole('button', { name: 'Copy my answer' }).click();
  await expect(page.locator('.answer-code')).toBeVisible();
  const text = await copied();

  await page.goto('about:blank');
  await openView(page, '#together');
  await paste(page, text);
  await expect(page.locator('.found')).toContainText('Marks of 1 reader found.');
});

test('every tap is kept, and a changed answer is a newer revision of the same person', async ({ page }) => {
  await openView(page, '#answer');
  await rate(page, 3);
  await page.reload();
  await expect(firstStatement(page).getByRole('radio', { name: '4' })).toBeChecked();
  await page.getByRole('button', { name: 'Copy my answer' }).click();
  const first = await codeOn(page);

  await rate(page, 1);
  await expect(page.locator('.answer-code')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy my changed answer' }).click();
  const second = await codeOn(page);
  expect(second).not.toBe(first);

  await page.goto('about:blank');
  await openView(page, '#together');
  await page.getByLabel('Paste anything').fill(`${second}\n${first}`);
  await page.getByRole('button', { name: 'Find the answers' }).click();
  await expect(page.locator('.heard-one')).toHaveCount(1);
  await expect(page.locator('.role-question')).toHaveCount(0);
});

test('a choice can be taken back by tapping it again', async ({ page }) => {
  await openView(page, '#answer');
  await rate(page, 3);
  await expect(firstStatement(page).getByRole('group', { name: /colleagues/u })).toBeVisible();
  await rate(page, 3);
  await expect(firstStatement(page).getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the keyboard alone answers', async ({ page }) => {
  await openView(page, '#answer');
  await firstStatement(page).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(firstStatement(page).getByRole('radio', { name: '2' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(firstStatement(page).getByRole('radio', { name: 'Yes' })).toBeChecked();
  const aims = page.locator('.aim');
  for (const at of [2, 0]) {
    await aims.nth(at).focus();
    await page.keyboard.press('Enter');
  }
  await expect(aims.nth(2)).toContainText('1');
  await expect(aims.nth(0)).toContainText('2');
  await page.keyboard.press('Enter');
  await expect(aims.nth(0)).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Copy my answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.answer-code')).toContainText('CV-');
});

test('where the browser refuses to copy, the text stands there selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openView(page, '#answer');
  await rate(page, 0);
  await page.getByRole('button', { name: 'Copy my answer' }).click();
  const box = page.getByLabel('Text to copy');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(/CV-/u);
});

test('a cut invitation says so and still lets one answer', async ({ page }) => {
  const link = await invite(page);
  await page.goto('about:blank');
  await page.goto(link.slice(0, link.indexOf('#ask=') + 8));
  await expect(page.getByText('cut or damaged')).toBeVisible();
  await expect(page.locator('.rating')).toHaveCount(6);
});

test('the way back leads to the view before, and a lens leaves the view', async ({ page }) => {
  await openView(page);
  await page.getByRole('link', { name: 'Ask the group' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.locator('.lens-roles a').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-lens', /.+/u);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ask the group');
  expect(new URL(page.url()).hash).toBe('#ask');
  await page.goto(AGREE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where we agree');
});
