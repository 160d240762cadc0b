import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/chromium.ts';
import { DEMONSTRATION } from './tests/helpers/demonstration.ts';

// Two checkouts may be tested at once; the workers inherit the choice.
process.env['COMMONVIEW_E2E_PORT'] ??= String(20_000 + (process.pid % 20_000));
const port = Number(process.env['COMMONVIEW_E2E_PORT']);
const isCi = Boolean(process.env['CI']);

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
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
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
