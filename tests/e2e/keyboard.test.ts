import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

// A window that follows the focus smoothly would be judged on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the first stop of the keyboard is a link that skips to the text', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), 'pages/one-hour-out-of-range/'));
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#Frame-main"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#Frame-main')).toBeFocused();
});

for (const { name, path } of PAGE_KINDS) {
  test(`on ${name}, the keyboard reaches everything and its place can be seen`, async ({ page }) => {
    await page.goto(addressOf(someMicrosite(), path));
    const stops = await page
      .locator('a[href], button, input, select, textarea, summary, [tabindex="0"]')
      .evaluateAll(
        (elements) => elements.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
      );
    const reached = new Set<string>();
    // Notes of terms open on the way and add their own links.
    for (let at = 0; at < stops * 2 + 10; at++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusedStop);
      if (stop === undefined) break;
      expect.soft(stop.isMarked, `the focus on ${stop.what} can be seen`).toBe(true);
      expect.soft(stop.isInWindow, `${stop.what} is in the window when it has the focus`).toBe(true);
      reached.add(stop.what);
    }
    expect(await page.evaluate(focusedStop)).toBeUndefined();
    expect(reached.size).toBeGreaterThanOrEqual(Math.min(stops, 10));
  });
}

/** What has the focus, or `undefined` when it has left the page's own elements. Runs inside the page. */
async function focusedStop() {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const all = [...document.querySelectorAll(element.localName)];
  return {
    what: `${element.localName} ${all.indexOf(element)} "${element.textContent?.trim().slice(0, 40)}"`,
    isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
    isInWindow: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}
