import { expect, test } from 'vitest';
import { evidenceAnchors, shownPages } from '#checks/evidence-anchors.ts';
import { pageFiles } from '#checks/page-index.ts';
import { conflictAnchor } from '#domain/anchor.ts';
import { assertSound, type SoundLibrary } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import { evidenceView } from '#microsite/evidence-view.ts';
import { planMicrosites } from '#microsite/microsite.ts';
import { aLibrary, anAccount, aPage } from '../../helpers/builders.ts';
import { DEMONSTRATION } from '../../helpers/demonstration.ts';
import { aSite, aSoundLibrary, someClaims } from '../../helpers/microsites.ts';
import { fixture } from '../../helpers/project.ts';

const CLAIMS = someClaims(
  { low: { value: 2, unit: 'hours' }, high: { value: 9, unit: 'hours' }, other: {}, persian: {}, unused: {} },
  { 'how-long': ['low', 'high'], 'never-shown': ['unused', 'unused'] },
);

const ACCOUNT = aLibrary().accounts.get('acme');

/** Two languages, a page that one account leaves out, one that it alone has, and one in another language. */
function aManyFoldLibrary(): SoundLibrary {
  return aSoundLibrary({
    'site.yaml': aSite({ locales: '[en, fa]' }),
    'claims/cost.yaml': CLAIMS,
    'pages/en/what-waiting-costs.mdx': aPage('It takes <Claim id="high" />.'),
    'pages/en/how-to-try.mdx': aPage('So <Claim id="other" />.'),
    'pages/fa/how-to-try.mdx': aPage('<Callout title="x">\n\nSo <Claim id="persian" />.\n\n</Callout>'),
    'accounts/acme/account.yaml': anAccount({ token: 'a'.repeat(26), locales: '[fa, en]', defaultLocale: 'fa' }),
    'accounts/bolt/account.yaml': anAccount({ pages: '{ except: [what-waiting-costs] }' }),
    'accounts/bolt/pages/en/own.mdx': aPage('<Conflict id="how-long" />'),
  });
}

function aLibraryOf(root: string): SoundLibrary {
  const library = readLibrary({ root, scope: 'buyers' });
  assertSound(library);
  return library;
}

test.each([
  ['many languages and accounts', aManyFoldLibrary],
  ['the demonstration', () => aLibraryOf(DEMONSTRATION.content)],
  ['another trade', () => aLibraryOf(fixture('other-trade'))],
])('the check knows each anchor of Evidence and no other: %s', (_, make) => {
  const library = make();
  const anchors = evidenceAnchors(library);
  for (const microsite of planMicrosites(library, { today: '2026-11-21' })) {
    const { account, locale } = microsite;
    const { claims, conflicts } = evidenceView(microsite);
    const written = [...claims.map(({ claim }) => claim.id), ...conflicts.map(({ id }) => conflictAnchor(id))];

    expect([...(anchors(account, locale) ?? [])].toSorted()).toEqual(written.toSorted());
    expect(
      shownPages(library, pageFiles(library), account, locale)
        .map(({ file }) => file.path)
        .toSorted(),
    ).toEqual(microsite.pages.map(({ path }) => path).toSorted());
  }
});

test('nothing is said of Evidence while a page that might use a claim cannot be read', () => {
  const library = aLibrary({ 'pages/en/what-waiting-costs.mdx': aPage('<Callout title="x">') });

  expect(ACCOUNT && evidenceAnchors(library)(ACCOUNT, 'en')).toBeUndefined();
});

test('nothing is said of Evidence while a conflict cannot be read', () => {
  const library = aLibrary({ 'claims/more.yaml': 'conflicts:\n  - id: broken\n' });

  expect(ACCOUNT && evidenceAnchors(library)(ACCOUNT, 'en')).toBeUndefined();
});
