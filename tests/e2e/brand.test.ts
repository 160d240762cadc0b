import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION } from '../helpers/demonstration.ts';
import { addressOf, MICROSITES } from './demonstration-pages.ts';
import { expect, test } from './watched-test.ts';

for (const microsite of MICROSITES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${microsite.account} is shown in its own colours when it is ${colorScheme}`, async ({ page }) => {
      const sheet = readFileSync(join(DEMONSTRATION.built, microsite.name, 'brand.css'), 'utf8');
      const [, light, dark] = /light-dark\((#\w{6}), (#\w{6})\)/u.exec(sheet) ?? [];
      const fill = /--accent-fill: (#\w{6})/u.exec(sheet)?.[1];
      await page.emulateMedia({ colorScheme });
      await page.goto(addressOf(microsite));
      const wanted = colorScheme === 'light' ? light : dark;
      await expect(page.locator('.anchor a')).toHaveCSS('color', rgb(wanted ?? ''));
      await expect(page.locator('.action')).toHaveCSS('background-color', rgb(fill ?? ''));
    });
  }
}

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
