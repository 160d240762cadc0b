import { expect, test } from 'vitest';
import { chosenAccounts, planMicrosites } from '#microsite/microsite.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, anAlignment, aSite, aSoundLibrary, TODAY } from '../../helpers/microsites.ts';

const FIVE = Object.fromEntries(['e', 'b', 'd', 'c'].map((id) => [`accounts/${id}/account.yaml`, anAccount()]));

const namesOf = (options: Partial<Parameters<typeof planMicrosites>[1]> = {}) =>
  planMicrosites(aSoundLibrary(FIVE), { today: TODAY, ...options }).map(({ account }) => account.id);

test('every account has a microsite, by id', () => {
  expect(namesOf()).toEqual(['acme', 'b', 'c', 'd', 'e']);
});

test('an empty list of accounts means all of them', () => {
  expect(namesOf({ accounts: [] })).toHaveLength(5);
});

test('named accounts are made by id, in whatever order they are named, and no others', () => {
  expect(namesOf({ accounts: ['d', 'b'] })).toEqual(['b', 'd']);
});

test.each([1, 2, 3, 5, 8])('%i shares together are the whole, and no account is in two', (count) => {
  const shares = Array.from({ length: count }, (_, at) => namesOf({ shard: { index: at + 1, count } }));

  expect(shares.flat().toSorted()).toEqual(namesOf());
});

test('shares differ by one account at most', () => {
  const sizes = [1, 2, 3].map((index) => namesOf({ shard: { index, count: 3 } }).length);

  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test('a share is a share of the accounts that were asked for', () => {
  const library = aSoundLibrary(FIVE);
  const share = (index: number) =>
    chosenAccounts(library, { today: TODAY, accounts: ['b', 'c'], shard: { index, count: 2 } }).map(({ id }) => id);

  expect([share(1), share(2)]).toEqual([['b'], ['c']]);
});

test('an account built alone is what it is among the others', () => {
  const shown = (accounts: string[]) => {
    const [site] = planMicrosites(aSoundLibrary(FIVE), { today: TODAY, accounts }).filter(
      ({ account }) => account.id === 'c',
    );
    return { folder: site?.folder, pages: site?.pages.map(({ path }) => path) };
  };

  expect(shown(['c'])).toEqual(shown([]));
});

test('an account has a microsite in each of its languages, its default first', () => {
  const account = anAccount({ locales: '[en, fa, ru]', defaultLocale: 'fa' });
  const sites = planMicrosites(aSoundLibrary({ 'accounts/acme/account.yaml': account }), { today: TODAY });

  expect(sites.map(({ locale }) => locale)).toEqual(['fa', 'en', 'ru']);
});

test('the folder of a microsite is the account’s id and its token', () => {
  expect(aMicrosite().folder).toBe(`acme-${'a'.repeat(26)}`);
});

test('addresses begin with the path below which the site stands', () => {
  const site = aMicrosite({ 'site.yaml': aSite({ url: 'https://lanternhouse.example/rooms/view/' }) });

  expect(site.base).toBe('/rooms/view/');
  expect(site.href('home')).toBe(`/rooms/view/acme-${'a'.repeat(26)}/en/`);
});

test('a text comes in the microsite’s language, else in the account’s, else in the site’s, else in any', () => {
  const { say } = aMicrosite(
    {
      'site.yaml': aSite({ locales: '[de, en]' }),
      'accounts/acme/account.yaml': anAccount({ locales: '[fr, ru]', defaultLocale: 'ru' }),
    },
    { locale: 'fr' },
  );

  expect(say({ en: 'yes', de: 'ja', ru: 'да', fr: 'oui' })).toEqual({ text: 'oui', locale: 'fr' });
  expect(say({ en: 'yes', de: 'ja', ru: 'да' })).toEqual({ text: 'да', locale: 'ru' });
  expect(say({ en: 'yes', de: 'ja' })).toEqual({ text: 'ja', locale: 'de' });
  expect(say({ fi: 'joo', et: 'jah' })).toEqual({ text: 'jah', locale: 'et' });
});

test('a job has every page that names it, those at home in it first', () => {
  const site = aMicrosite({
    'pages/en/home.mdx': aPage('', { jobs: '[supplier-selection]' }),
    'pages/en/touches.mdx': aPage('', { jobs: '[solution-exploration, supplier-selection]', order: '1' }),
  });

  expect(site.pagesOf('supplier-selection').map(({ id }) => id)).toEqual(['home', 'touches']);
  expect(site.pagesOf('requirements-building')).toEqual([]);
});

test('a page that the account leaves out is not found by its slug', () => {
  const site = aMicrosite({ 'accounts/acme/account.yaml': anAccount({ pages: '{ only: [how-to-try] }' }) });

  expect(site.page('how-to-try')?.id).toBe('how-to-try');
  expect(site.page('what-waiting-costs')).toBeUndefined();
});

test('members can say where they stand once the content has statements for it', () => {
  expect(aMicrosite().hasAgree).toBe(false);
  expect(aMicrosite({ 'tools/stand.yaml': anAlignment() }).hasAgree).toBe(true);
});
