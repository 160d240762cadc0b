import { LANGUAGES } from '../helpers/languages.ts';
import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, micrositeIn, someMicrosite } from './demonstration-pages.ts';
import { faultsOf } from './faults-of.ts';
import { expect, test } from './watched-test.ts';

/** The colours of each language's run: they do not depend on its words, so that each is looked at in one of the two. */
const COLOURS = { en: 'light', ru: 'light', fa: 'dark' } as const;

for (const locale of LANGUAGES) {
  test.describe(`in ${locale}`, () => {
    test.use({ colorScheme: COLOURS[locale] });

    for (const { name, path } of PAGE_KINDS) {
      test(`${name} has no fault that axe finds`, async ({ page }) => {
        await page.goto(addressOf(micrositeIn(locale), path));
        expect(await faultsOf(page)).toEqual([]);
      });
    }
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const { name, path } of PAGE_KINDS) {
    test(`${name} has no fault that axe finds`, async ({ page }) => {
      await page.goto(addressOf(someMicrosite(), path));
      expect(await faultsOf(page)).toEqual([]);
    });
  }
});

test('the neutral start page has no fault that axe finds', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    expect(await faultsOf(page)).toEqual([]);
  }
});

test('an open term and a lens bring no fault that axe finds', async ({ page }) => {
  for (const locale of ['en', 'fa'] as const) {
    await page.goto(`${addressOf(micrositeIn(locale), 'pages/one-hour-out-of-range/')}#lens=fin`);
    await expect(page.locator('html')).toHaveAttribute('data-lens', 'fin');
    await page.locator('main button.term').first().click();
    expect(await faultsOf(page)).toEqual([]);
  }
});
