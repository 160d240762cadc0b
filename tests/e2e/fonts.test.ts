import { PAGE_KINDS } from '../helpers/page-kinds.ts';
import { addressOf, someMicrosite } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

const MAX_FONT_BYTES = 90 * 1024;

for (const { name, path } of PAGE_KINDS) {
  test(`${name} loads at most 90 KB of fonts`, async ({ page }) => {
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font') bodies.push(response.body().then(({ length }) => length));
    });
    await page.goto(addressOf(someMicrosite(), path));
    await page.evaluate(() => document.fonts.ready);
    const sizes = await Promise.all(bodies);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MAX_FONT_BYTES);
  });
}
