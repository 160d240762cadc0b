import { expect, test } from 'vitest';
import type { Account } from '#domain/account.ts';
import type { Entry, Library } from '#library/library.ts';
import { belongsTo, selectPages } from '#microsite/select-pages.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aSite, aSoundLibrary } from '../../helpers/microsites.ts';

const NO_PAGES = { 'pages/en/how-to-try.mdx': undefined, 'pages/en/what-waiting-costs.mdx': undefined };

function accountOf(library: Library, id: string): Entry<Account> {
  const account = library.accounts.get(id);
  if (!account) throw new Error(`No account is called ${id}.`);
  return account;
}

function slugsOf(library: Library, account = 'acme', locale = 'en'): string[] {
  return selectPages(library, accountOf(library, account), locale).map(({ id }) => id);
}

test('pages go by the seat of their home job, then by order, then by title', () => {
  const library = aSoundLibrary({
    ...NO_PAGES,
    'pages/en/a.mdx': aPage('', { title: 'Zebra', jobs: '[problem-identification]' }),
    'pages/en/b.mdx': aPage('', { title: 'Apple', jobs: '[problem-identification]' }),
    'pages/en/c.mdx': aPage('', { title: 'Yard', jobs: '[problem-identification]', order: '10' }),
    'pages/en/d.mdx': aPage('', { title: 'Aim', jobs: '[consensus-creation]', order: '1' }),
    'pages/en/e.mdx': aPage('', { title: 'Mast', jobs: '[validation, problem-identification]', order: '1' }),
  });

  expect(slugsOf(library)).toEqual(['c', 'b', 'a', 'e', 'd']);
});

test('titles are compared as the language orders them', () => {
  const library = aSoundLibrary({
    ...NO_PAGES,
    'pages/en/a.mdx': aPage('', { title: 'Zoo' }),
    'pages/en/b.mdx': aPage('', { title: 'Étude' }),
    'pages/en/c.mdx': aPage('', { title: 'apple' }),
  });

  expect(slugsOf(library)).toEqual(['c', 'b', 'a']);
});

test('pages alike in all else go by their slug', () => {
  const library = aSoundLibrary({ ...NO_PAGES, 'pages/en/b.mdx': aPage(), 'pages/en/a.mdx': aPage() });

  expect(slugsOf(library)).toEqual(['a', 'b']);
});

test('the order is the same in whatever order the pages were read', () => {
  const pages = Object.fromEntries(['e', 'b', 'd', 'a', 'c'].map((slug) => [`pages/en/${slug}.mdx`, aPage()]));
  const library = aSoundLibrary({ ...NO_PAGES, ...pages });
  const reversed = { ...library, pages: library.pages.toReversed() };

  expect(slugsOf(reversed)).toEqual(slugsOf(library));
});

test('the roles that a page names and the roles of the group have no say in the order', () => {
  const library = (roles: string, group: string) =>
    aSoundLibrary({
      'pages/en/a.mdx': aPage('', { title: 'A', roles }),
      'pages/en/b.mdx': aPage('', { title: 'B' }),
      'accounts/acme/account.yaml': anAccount({ roles: group }),
    });

  expect(slugsOf(library('[it]', '[fin]'))).toEqual(slugsOf(library('all', '[it]')));
});

test('an account without a selection has every common page', () => {
  expect(slugsOf(aSoundLibrary())).toEqual(['what-waiting-costs', 'how-to-try']);
});

test('“only” keeps the pages that it names', () => {
  const account = anAccount({ pages: '{ only: [how-to-try] }' });

  expect(slugsOf(aSoundLibrary({ 'accounts/acme/account.yaml': account }))).toEqual(['how-to-try']);
});

test('“except” leaves out the pages that it names', () => {
  const account = anAccount({ pages: '{ except: [how-to-try] }' });

  expect(slugsOf(aSoundLibrary({ 'accounts/acme/account.yaml': account }))).toEqual(['what-waiting-costs']);
});

test('an account’s own pages are in its microsite whatever it selects, and in no other', () => {
  const library = aSoundLibrary({
    'accounts/acme/pages/en/for-acme.mdx': aPage(),
    'accounts/bolt/account.yaml': anAccount({ pages: '{ only: [how-to-try] }' }),
    'accounts/bolt/pages/en/for-bolt.mdx': aPage(),
  });

  expect(slugsOf(library, 'bolt').toSorted()).toEqual(['for-bolt', 'how-to-try']);
  expect(slugsOf(library, 'acme')).not.toContain('for-bolt');
});

test('naming another account’s page in a selection does not open it', () => {
  const library = aSoundLibrary({
    'accounts/acme/pages/en/for-acme.mdx': aPage(),
    'accounts/bolt/account.yaml': anAccount({ pages: '{ only: [how-to-try, for-acme] }' }),
  });
  const foreign = library.pages.find(({ id }) => id === 'for-acme');

  expect(foreign && belongsTo(foreign, accountOf(library, 'bolt'))).toBe(false);
  expect(slugsOf(library, 'bolt')).toEqual(['how-to-try']);
});

test('an account whose id begins like another’s does not get its pages', () => {
  const library = aSoundLibrary({
    'accounts/acme-two/account.yaml': anAccount(),
    'accounts/acme-two/pages/en/for-two.mdx': aPage(),
  });

  expect(slugsOf(library, 'acme')).not.toContain('for-two');
  expect(slugsOf(library, 'acme-two')).toContain('for-two');
});

test('a page comes in the language asked for, else in the account’s, else in the site’s', () => {
  const library = aSoundLibrary({
    ...NO_PAGES,
    'site.yaml': aSite({ locales: '[de, en, fr, ru]' }),
    'accounts/acme/account.yaml': anAccount({ locales: '[fr, ru]', defaultLocale: 'ru' }),
    'pages/en/all.mdx': aPage(),
    'pages/fr/all.mdx': aPage(),
    'pages/ru/all.mdx': aPage(),
    'pages/en/not-fr.mdx': aPage(),
    'pages/ru/not-fr.mdx': aPage(),
    'pages/de/site.mdx': aPage(),
    'pages/en/site.mdx': aPage(),
  });

  const shown = selectPages(library, accountOf(library, 'acme'), 'fr').map(({ id, locale }) => [id, locale]);

  expect(shown).toEqual([
    ['all', 'fr'],
    ['not-fr', 'ru'],
    ['site', 'de'],
  ]);
});
