import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';
import { DEMONSTRATION } from './tests/helpers/demonstration.ts';

// Two checkouts may be tested at once; the workers inherit the choice.
process.env['COMMONVIEW_E2E_PORT'] ??= String(20_000 + (process.pid % 20_000));
const port = Number(process.env['COMMONVIEW_E2E_PORT']);
const isCi = Boolean(process.env['CI']);

/** What is the same on every device is looked at on one: a sheet and a card on the desktop, a font on the phone. */
const DESKTOP_ALONE = ['**/cards.test.ts', '**/paper.test.ts'];
const PHONE_ALONE = ['**/fonts.test.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: '.commonview/e2e',
  fullyParallel: true,
  forbidOnly: isCi,
  retries: 0,
  workers: '100%',
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS] },
  },
  projects: [
    { name: 'desktop', testIgnore: PHONE_ALONE, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testIgnore: DESKTOP_ALONE,
      // A touch screen has no keys to press.
      grepInvert: /@keyboard/u,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/preview.ts --dir "${DEMONSTRATION.built}" --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    env: { CI: '1' },
  },
});
