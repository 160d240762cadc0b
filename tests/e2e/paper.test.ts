import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, MICROSITES, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

/** What is left of a sheet between its margins, in CSS pixels of 1/96 inch. */
const SHEETS = [
  { name: 'A4', width: Math.floor(((210 - 32) / 25.4) * 96) },
  { name: 'Letter', width: Math.floor(8.5 * 96 - (32 / 25.4) * 96) },
] as const;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

for (const microsite of MICROSITES)
  for (const locale of microsite.locales)
    test(`no page of ${microsite.account} in ${locale} is cut at the side of a sheet`, async ({ page }) => {
      for (const { path } of PAGE_KINDS) {
        await page.goto(addressOf(microsite, path, locale));
        for (const { name, width } of SHEETS) {
          await page.setViewportSize({ width, height: 900 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(wide, `${path} on ${name}`).toBeLessThanOrEqual(width);
        }
      }
    });

test('the frame is one line: account, supplier, day and address, and nothing to press', async ({ page }) => {
  const address = addressOf(someMicrosite(), 'pages/one-hour-out-of-range/');
  await page.goto(address);
  await expect(page.locator('.paper-line')).toContainText(address);
  await expect(page.locator('.paper-line time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/u);
  await expect(
    page.locator('.masthead, .rail, .lens-bar, .take-away, .foot nav').filter({ visible: true }),
  ).toHaveCount(0);
});

test('the line is neither seen nor heard on a screen', async ({ page }) => {
  await page.emulateMedia({ media: 'screen' });
  await page.goto(addressOf(someMicrosite()));
  await expect(page.locator('.paper-line')).toBeHidden();
});

test('chips carry the numbers of their notes, in the order of the text', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), 'pages/one-hour-out-of-range/'));
  const chips = await page.locator('main button.term').evaluateAll((all) =>
    all.map((chip) => {
      const note = document.getElementById(chip.getAttribute('popovertarget') ?? '');
      return {
        shown: getComputedStyle(chip, '::after').content,
        onNote: note?.querySelector('[data-note]')?.getAttribute('data-note'),
      };
    }),
  );
  expect(chips.length).toBeGreaterThan(2);
  expect(chips.map(({ onNote }) => onNote)).toEqual(chips.map((_, at) => String(at + 1)));
  expect(chips.map(({ shown }) => shown)).toEqual(chips.map((_, at) => expect.stringContaining(String(at + 1))));
});

test('links in the text tell where they lead, those to the page itself do not', async ({ page }) => {
  await page.goto(addressOf(someMicrosite(), 'pages/one-hour-out-of-range/'));
  const told = page.locator('.prose a[data-address]').first();
  const [address, shown] = await told.evaluate((link) => [
    link.getAttribute('data-address'),
    getComputedStyle(link, '::after').content,
  ]);
  expect(address).toMatch(/^(?:pages|language|jobs|evidence)\//u);
  expect(shown).toContain(address);
  await expect(page.locator('.claim sup a[data-address]')).toHaveCount(0);
});
