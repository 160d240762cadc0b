import type { Page } from '@playwright/test';
import { AGREE, openMeeting, paste, STATEMENTS } from './agree-people.ts';
import { collectInMeeting, THREE } from './board-codes.ts';
import { expect, test } from './watched-test.ts';

const aboutOf = (at: number) => STATEMENTS[at]?.about.en ?? '';
const screenOf = (page: Page) => page.getByRole('dialog', { name: 'The board, one statement at a time' });
const place = (page: Page) => screenOf(page).locator('.screen-at span');

/** Moves the focus by Tab until it stands on a button of this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  for (let steps = 0; steps < 80; steps += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}".`);
}

test('the keyboard alone goes through a meeting and back to where it began', async ({ page }) => {
  await collectInMeeting(page, THREE);
  await tabTo(page, 'Show the board on this screen');
  await page.keyboard.press('Enter');

  await expect(place(page)).toHaveText('1 of 6');
  await expect(screenOf(page).getByRole('heading', { level: 2 })).toHaveText(aboutOf(0));
  const titles: (string | null)[] = [];
  for (let slide = 1; slide < 6; slide += 1) {
    await page.keyboard.press('ArrowRight');
    titles.push(await screenOf(page).getByRole('heading', { level: 2 }).textContent());
  }
  expect(titles).toEqual([
    aboutOf(1),
    aboutOf(2),
    'Questions to find out about',
    'What comes first',
    'What we take with us',
  ]);
  await expect(screenOf(page).getByRole('status').filter({ hasText: '6 of 6' })).toHaveText(
    '6 of 6: What we take with us',
  );
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText('6 of 6');
  await page.keyboard.press('Home');
  await expect(place(page)).toHaveText('1 of 6');

  await page.keyboard.press('?');
  await expect(screenOf(page).locator('.screen-keys')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(screenOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Show the board on this screen' })).toBeFocused();
});

test('keys go on working at either end, after the mouse has led there', async ({ page }) => {
  await collectInMeeting(page, THREE);
  await page.getByRole('button', { name: 'Show the board on this screen' }).click();
  for (let slide = 1; slide < 6; slide += 1) await screenOf(page).getByRole('button', { name: 'Next' }).click();
  await expect(place(page)).toHaveText('6 of 6');
  await page.keyboard.press('ArrowLeft');
  await expect(place(page)).toHaveText('5 of 6');
});

test('the clock runs, holds and starts again for each slide, and speaks twice', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-21T10:00:00Z') });
  await collectInMeeting(page, THREE);
  await page.getByRole('button', { name: 'Show the board on this screen' }).click();
  const clock = screenOf(page).getByRole('timer');
  await expect(clock).toHaveText('08:00');
  await page.keyboard.press(' ');
  await page.clock.runFor(60_000);
  await expect(clock).toHaveText('07:00');
  await page.keyboard.press(' ');
  await page.clock.runFor(60_000);
  await expect(clock).toHaveText('07:00');
  await page.keyboard.press(' ');
  await page.clock.runFor(360_000);
  await expect(screenOf(page).locator('.clock-call')).toHaveText('One minute left.');
  await page.clock.runFor(60_000);
  await expect(screenOf(page).locator('.clock-call')).toHaveText('Time is up.');
  await page.keyboard.press('ArrowRight');
  await expect(clock).toHaveText('08:00');
});

test('what is settled is kept in the browser and stands on the last slide', async ({ page }) => {
  await collectInMeeting(page, THREE);
  await page.getByRole('button', { name: 'Show the board on this screen' }).click();
  await page.getByLabel('What did we settle?').fill('We count three weeks before we decide.');
  await page.getByLabel('Who finds out what, by when?').fill('Finance, by 4 December');
  await page.reload();
  await page.getByRole('button', { name: 'Show the board on this screen' }).click();
  await expect(page.getByLabel('What did we settle?')).toHaveValue('We count three weeks before we decide.');
  await page.locator('.screen-inner').focus();
  await page.keyboard.press('End');
  const part = (name: string) => screenOf(page).locator('.closing-parts section', { hasText: name });
  await expect(part('Settled')).toContainText('We count three weeks before we decide.');
  await expect(part('Next')).toContainText('Finance, by 4 December');
  await expect(part('Open')).toContainText(aboutOf(2));
  await expect(part('Open')).not.toContainText(aboutOf(0));
});

test('once loaded, the meeting takes the chat in and shows the board without a network', async ({ page, context }) => {
  await openMeeting(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await paste(page, THREE.join('\n'));
  await page.getByRole('button', { name: 'Show the board on this screen' }).click();
  await expect(place(page)).toHaveText('1 of 6');
});

test('what was collected in the meeting is on the board, and the fragment #meeting leads back to it', async ({
  page,
}) => {
  await collectInMeeting(page, THREE);
  await page.getByRole('link', { name: 'The board', exact: true }).click();
  await expect(page.locator('.board-item')).not.toHaveCount(0);
  await page.goto(`${AGREE}#meeting`);
  await expect(page).toHaveURL(/\/agree\/meeting\/$/u);
  await expect(page.getByRole('button', { name: 'Show the board on this screen' })).toBeVisible();
});

test('roles are hidden on the shared screen until the group asks', async ({ page }) => {
  await collectInMeeting(page, THREE);
  await page.getByRole('button', { name: 'Show the board on this screen' }).click();
  const dots = screenOf(page).locator('.dots');
  expect(await dots.innerHTML()).not.toMatch(/Finance|Quality|Operations/u);
  await screenOf(page).getByRole('button', { name: 'Show roles' }).click();
  await expect(dots).toContainText('Finance');
});

test('an arrow to the left leads on where pages run from right to left', async ({ page }) => {
  await collectInMeeting(page, THREE);
  await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
  await page.getByRole('button', { name: 'Show the board on this screen' }).click();
  await page.keyboard.press('ArrowLeft');
  await expect(place(page)).toHaveText('2 of 6');
});

test('notes of a practice with the example are not kept', async ({ page }) => {
  await openMeeting(page);
  await page.getByRole('button', { name: 'Practise with the example' }).click();
  await page.getByLabel('What did we settle?').fill('Only a trial.');
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Only a trial.');
});
