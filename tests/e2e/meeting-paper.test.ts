import type { Page } from '@playwright/test';
import { openMeeting, STATEMENTS } from './agree-people.ts';
import { expect, test } from './watched-test.ts';

/** Presses a button that prints, and shows the page as it goes onto paper. */
async function printBy(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name }).click();
  await page.emulateMedia({ media: 'print' });
}

test('six slips stand on a sheet, each with every statement, and the texts beside them', async ({ page }) => {
  await openMeeting(page);
  await expect(page.locator('.slip').first()).toBeHidden();
  await printBy(page, 'Print six slips to a sheet');
  await expect(page.locator('.slip:visible')).toHaveCount(6);
  const slip = page.locator('.slip').first();
  await expect(slip.locator('tbody tr')).toHaveCount(6);
  await expect(slip.locator('tbody tr').first().locator('.slip-box')).toHaveText([
    '1',
    '2',
    '3',
    '4',
    '5',
    '?',
    'yes',
    'no',
  ]);
  await expect(page.locator('.slip-key')).toContainText(STATEMENTS[0]?.text.en ?? '');
  await expect(page.getByRole('table', { name: 'Agenda' })).toBeHidden();
  await expect(page.locator('.meeting-agenda')).toBeHidden();
});

test('the agenda is printed alone', async ({ page }) => {
  await openMeeting(page);
  await printBy(page, 'Print the agenda');
  await expect(page.locator('.meeting-agenda tbody tr')).toHaveCount(8);
  await expect(page.locator('.meeting-agenda')).toBeVisible();
  await expect(page.locator('.meeting-intro')).toBeHidden();
  await expect(page.locator('.slip').first()).toBeHidden();
});

test('the host’s sheet has a column for each statement', async ({ page }) => {
  await openMeeting(page);
  await printBy(page, 'Print the host’s sheet');
  await expect(page.locator('.host-sheet')).toBeVisible();
  await expect(page.locator('.host-sheet thead th')).toHaveCount(8);
});

test('the message for the chat holds a link that asks, and no answer', async ({ page }) => {
  await openMeeting(page);
  await page.getByLabel('Your first name').fill('Priya');
  await expect(page.getByLabel('Message for the chat')).toHaveValue(/\n\S+\/agree\/#ask=\S*by=Priya\S*\n/u);
});
