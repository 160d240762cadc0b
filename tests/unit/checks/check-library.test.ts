import { expect, test } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { aLibrary, anAccount, aPage } from '../../helpers/builders.ts';

const rulesOf = (files: Parameters<typeof aLibrary>[0]) => checkLibrary(aLibrary(files)).map(({ rule }) => rule);

test('equal content gives equal findings in equal order', () => {
  const files = { 'pages/en/a.mdx': aPage('[a](b) <Claim id="c" />'), 'roles/fin.yaml': 'kind: x\n' };

  expect(checkLibrary(aLibrary(files))).toEqual(checkLibrary(aLibrary(files)));
});

test('a role whose file cannot be read is known to everybody else', () => {
  expect(rulesOf({ 'roles/fin.yaml': 'name: { en: Finance\n' })).toEqual(['yaml-syntax']);
});

test('claims of a file that cannot be read are known to the pages that use them', () => {
  expect(rulesOf({ 'claims/cost.yaml': 'claims:\n  - id: cost-day\n    statement: { en: x\n' })).toEqual([
    'yaml-syntax',
  ]);
});

test('people of a site.yaml that cannot be read are known', () => {
  expect(rulesOf({ 'site.yaml': 'people:\n  ana-lund: { name: Ana\n' })).toEqual(['yaml-syntax']);
});

test('without site.yaml not every owner is reported', () => {
  expect(rulesOf({ 'site.yaml': undefined })).toEqual(['missing-file']);
});

test('a page whose text cannot be read can still be linked with an anchor', () => {
  expect(
    rulesOf({ 'pages/en/a.mdx': aPage('<Callout title="x">'), 'pages/en/b.mdx': aPage('[a](a#somewhere)') }),
  ).toEqual(['mdx-syntax']);
});

test('a link of a common page is judged for each account that has the page', () => {
  const files = {
    'pages/en/a.mdx': aPage('[b](b)'),
    'pages/en/b.mdx': aPage(),
    'accounts/bolt/account.yaml': anAccount({ pages: '{ except: [b] }' }),
    'accounts/crane/account.yaml': anAccount({
      name: 'Crane Works',
      token: 'c'.repeat(26),
      pages: '{ except: [a, b] }',
    }),
  };
  const [finding, ...others] = checkLibrary(aLibrary(files));

  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'left-out-link', severity: 'warning' });
  expect(finding?.message).toContain('left out for bolt,');
});

test('an account may link its own page and common pages from its own page', () => {
  expect(
    rulesOf({
      'accounts/acme/pages/en/one.mdx': aPage('[two](two) [try](how-to-try)'),
      'accounts/acme/pages/en/two.mdx': aPage('[one](one)'),
    }),
  ).toEqual([]);
});

test('an account cannot link the page of another account', () => {
  expect(
    rulesOf({
      'accounts/acme/pages/en/one.mdx': aPage('[two](two)'),
      'accounts/bolt/account.yaml': anAccount(),
      'accounts/bolt/pages/en/two.mdx': aPage(),
    }),
  ).toEqual(['dead-link']);
});

test('related and next pages that an account leaves out are left out in silence', () => {
  expect(
    rulesOf({
      'pages/en/a.mdx': aPage('Words.', { next: 'b', related: '[b]' }),
      'pages/en/b.mdx': aPage(),
      'accounts/bolt/account.yaml': anAccount({ pages: '{ except: [b] }' }),
    }),
  ).toEqual([]);
});

test('names that every object has are no pages, roles or facts', () => {
  expect(
    rulesOf({
      'pages/en/a.mdx': aPage(
        '[x](constructor) <Fact id="constructor" /> <Claim id="toString" />\n\n<Callout constructor="x" title="y">z</Callout>',
      ),
    }),
  ).toEqual(['dead-link', 'unknown-fact', 'unknown-claim', 'unknown-attribute']);
});

test('an account called like a built-in thing is an account', () => {
  expect(rulesOf({ 'accounts/constructor/account.yaml': anAccount(), 'constructor/x.yaml': 'a: 1\n' })).toEqual([
    'unexpected-file',
  ]);
});
