import { expect, test } from 'vitest';
import { evidenceView } from '#microsite/evidence-view.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, someClaims } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

const CLAIMS = someClaims(
  { low: { value: 2, unit: 'hours' }, high: { value: 9, unit: 'hours' }, other: {}, unused: {} },
  { 'how-long': ['low', 'high'] },
);

function usedIn(files: Texts) {
  const view = evidenceView(
    aMicrosite({ 'pages/en/what-waiting-costs.mdx': undefined, 'claims/cost.yaml': CLAIMS, ...files }),
  );
  return {
    claims: view.claims.map(({ claim, pages }) => [claim.id, pages.map(({ slug }) => slug)]),
    conflicts: view.conflicts.map(({ id }) => id),
  };
}

test('only claims that a page rests on are there, in the order of the ledger, with those pages', () => {
  const files = {
    'pages/en/a.mdx': aPage('So <Claim id="other" />, and <Claim id="other" /> again.', { order: '2' }),
    'pages/en/b.mdx': aPage('And <Claim id="other" />.', { order: '1' }),
  };

  expect(usedIn(files)).toEqual({ claims: [['other', ['b', 'a']]], conflicts: [] });
});

test('a claim of a conflict brings the conflict and its other side', () => {
  expect(usedIn({ 'pages/en/a.mdx': aPage('It takes <Claim id="high" />.') })).toEqual({
    claims: [
      ['low', []],
      ['high', ['a']],
    ],
    conflicts: ['how-long'],
  });
});

test('a conflict shown on a page counts as a use of all its claims', () => {
  expect(usedIn({ 'pages/en/a.mdx': aPage('<Conflict id="how-long" />') })).toEqual({
    claims: [
      ['low', ['a']],
      ['high', ['a']],
    ],
    conflicts: ['how-long'],
  });
});

test('claims inside a perspective count', () => {
  const page = aPage('<Perspective role="fin">\n\nIt is <Claim id="other" />.\n\n</Perspective>');

  expect(usedIn({ 'pages/en/a.mdx': page }).claims).toEqual([['other', ['a']]]);
});

test('claims of pages that the account leaves out, or that another has, are not there', () => {
  const files = {
    'pages/en/a.mdx': aPage('So <Claim id="other" />.'),
    'accounts/acme/account.yaml': anAccount({ pages: '{ except: [a] }' }),
    'accounts/bolt/account.yaml': anAccount(),
    'accounts/bolt/pages/en/b.mdx': aPage('It takes <Claim id="high" />.'),
  };

  expect(usedIn(files)).toEqual({ claims: [], conflicts: [] });
});
