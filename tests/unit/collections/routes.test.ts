import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accountFileRoutes, commonFileRoutes } from '#collections/files.ts';
import { loadMicrosites } from '#collections/load-microsites.ts';
import { accountRoutes, agreeRoutes, jobRoutes, micrositeRoutes, pageRoutes } from '#collections/routes.ts';
import { fixture } from '../../helpers/project.ts';

beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', fixture('other-trade'));
  vi.stubEnv('COMMONVIEW_DATE', '2026-11-21');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const ORLA = /^saint-orla-[a-z2-7]{26}$/u;

test('every microsite has one address for each of its rooms', () => {
  expect(micrositeRoutes().map(({ params }) => params)).toEqual(
    loadMicrosites().map(({ folder, locale }) => ({ microsite: folder, locale })),
  );
  expect(agreeRoutes()).toHaveLength(micrositeRoutes().length);
});

test('every microsite has six jobs', () => {
  expect(jobRoutes()).toHaveLength(loadMicrosites().length * 6);
});

test('every account has one bare address', () => {
  expect(accountRoutes()).toHaveLength(2);
  for (const { params, props } of accountRoutes()) {
    expect(params.microsite).toBe(props.microsite.folder);
    expect(props.microsite.locale).toBe(props.microsite.account.settings.defaultLocale);
  }
});

test('no two pages have one address', () => {
  const addresses = pageRoutes().map(({ params }) => Object.values(params).join('/'));

  expect(new Set(addresses).size).toBe(addresses.length);
});

test('a page that only one account has is routed in no other', () => {
  const slugs = pageRoutes()
    .filter(({ params }) => ORLA.test(params.microsite))
    .map(({ params }) => params.slug);

  expect(pageRoutes().map(({ params }) => params.slug)).toContain('one-pool-three-sites');
  expect(slugs).not.toContain('one-pool-three-sites');
  expect(slugs).toContain('two-ward-trial');
});

test('an account’s files are routed in its own folder alone, those of pages in the shared one', () => {
  expect(accountFileRoutes().map(({ params, props }) => [ORLA.test(params.microsite), props.file.path])).toEqual([
    [true, 'accounts/saint-orla/logo.svg'],
  ]);
  expect(commonFileRoutes()).toEqual([]);
});

test('a file’s address changes with its content', () => {
  expect(accountFileRoutes().map(({ params }) => params.file)[0]).toMatch(/^[0-9a-f]{8}-logo\.svg$/u);
});
