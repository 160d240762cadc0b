import type { Page } from '@playwright/test';
import { openMeeting, openView } from './agree-people.ts';
import { collectInMeeting, collectThenBoard, THREE } from './board-codes.ts';
import { faultsOf } from './faults-of.ts';
import { expect, test } from './watched-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('the board with roles and everything unfolded has no fault that axe finds', async ({ page }) => {
      await collectThenBoard(page, THREE);
      await page.getByRole('button', { name: 'Show roles' }).click();
      for (const summary of await page.locator('.board summary').all()) await summary.click();
      expect(await faultsOf(page)).toEqual([]);
    });

    test('the meeting has no fault that axe finds', async ({ page }) => {
      await openMeeting(page);
      await expect(page.getByRole('heading', { name: 'Agenda for 45 minutes' })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });

    test('the shared screen has no fault that axe finds, from its first slide to its last', async ({ page }) => {
      await collectInMeeting(page, THREE);
      await page.getByRole('button', { name: 'Show the board on this screen' }).click();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('End');
      await page.keyboard.press('?');
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

const VIEWS = {
  'the example': (page: Page) => openView(page, '#example'),
  'the meeting': openMeeting,
};

for (const [name, open] of Object.entries(VIEWS)) {
  test(`${name} fits 320 px in both directions of writing, without a fault from right to left`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page);
    if (name === 'the example') await page.getByRole('button', { name: 'Show roles' }).click();
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await widest()).toBeLessThanOrEqual(320);
    await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
    expect(await widest()).toBeLessThanOrEqual(320);
    expect(await faultsOf(page)).toEqual([]);
  });
}
