import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accountRoutes, micrositeRoutes } from '#collections/routes.ts';
import { temporaryFolder } from '../../helpers/build-site.ts';
import { anAccount } from '../../helpers/builders.ts';
import { fixture } from '../../helpers/project.ts';

beforeAll(() => {
  const content = temporaryFolder();
  cpSync(fixture('minimal'), content, { recursive: true });
  const account = anAccount({ locales: '[en, fa]', defaultLocale: 'fa' });
  writeFileSync(join(content, 'accounts/acme/account.yaml'), account);
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('COMMONVIEW_DATE', '2026-11-21');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

test('an account in two languages has two microsites', () => {
  expect(micrositeRoutes().map(({ params }) => params.locale)).toEqual(['fa', 'en']);
});

test('its one bare address opens its default language', () => {
  expect(accountRoutes().map(({ props }) => props.microsite.locale)).toEqual(['fa']);
});
