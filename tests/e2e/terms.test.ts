import type { Locator, Page } from '@playwright/test';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const ADDRESS = addressOf(someMicrosite(), 'pages/one-hour-out-of-range/');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a click on a term says what each colleague calls it, and Escape takes it away', async ({ page }) => {
      const { chip, note } = await openPage(page);
      await chip.click();
      await expect(note).toBeVisible();
      await expect(note.locator('[data-roles]')).not.toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
    });

    test('Enter on a term opens its note, and Escape leaves the focus on the term', async ({ page }) => {
      const { chip, note } = await openPage(page);
      await chip.focus();
      if (!(await note.isVisible())) await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(chip).toBeFocused();
    });

    test('an open note stays inside the window', async ({ page }) => {
      const { chip, note } = await openPage(page);
      await chip.click();
      const box = await note.boundingBox();
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    });
  });
}

test('a mouse that rests on a term opens its note, and leaving closes it', async ({ page }) => {
  const { chip, note } = await openPage(page);
  await chip.hover();
  await expect(note).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(note).toBeHidden();
});

test('Escape closes a note that the mouse opened, without moving the mouse', async ({ page }) => {
  const { chip, note } = await openPage(page);
  await chip.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
});

test('the mouse can move onto an open note and read on there', async ({ page }) => {
  const { chip, note } = await openPage(page);
  await chip.hover();
  await expect(note).toBeVisible();
  await note.hover();
  await expect(note).toBeVisible();
});

test('reaching a term by keyboard opens its note', async ({ page }) => {
  const { chip, note } = await openPage(page);
  await focusBefore(chip);
  await page.keyboard.press('Tab');
  await expect(chip).toBeFocused();
  await expect(note).toBeVisible();
});

test('a tap on a term opens its note', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  const { chip, note } = await openPage(await context.newPage());
  await chip.tap();
  await expect(note).toBeVisible();
  await context.close();
});

test('every term on every kind of page has its note on that page', async ({ page }) => {
  for (const { path } of PAGE_KINDS) {
    await page.goto(addressOf(someMicrosite(), path));
    const missing = await page
      .locator('button.term')
      .evaluateAll((chips) =>
        chips
          .map((chip) => chip.getAttribute('popovertarget') ?? '')
          .filter((id) => !document.getElementById(id)?.popover),
      );
    expect.soft(missing, path).toEqual([]);
  }
});

test('on paper, what each colleague calls a term stands on the page', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.emulateMedia({ media: 'print' });
  const chips = page.locator('main button.term');
  expect(await chips.count()).toBeGreaterThan(2);
  for (const chip of await chips.all()) {
    const note = page.locator(`#${await chip.getAttribute('popovertarget')}`);
    await expect(note).toBeVisible();
    expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('static');
  }
});

async function openPage(page: Page): Promise<{ chip: Locator; note: Locator }> {
  await page.goto(ADDRESS);
  const chip = page.locator('main button.term').first();
  const note = page.locator(`#${await chip.getAttribute('popovertarget')}`);
  await expect(note).toBeHidden();
  return { chip, note };
}

/** Puts the point from which Tab goes on directly before an element. */
async function focusBefore(target: Locator): Promise<void> {
  await target.evaluate((element) => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    element.before(start);
    start.focus();
  });
}
