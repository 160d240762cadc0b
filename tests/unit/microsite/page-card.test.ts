import { expect, test } from 'vitest';
import { pageCard, pageCards } from '#microsite/page-card.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, aRole, aSite } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

function cardOf(page: string, files: Texts = {}) {
  const site = aMicrosite({ ...files, 'pages/en/a-page.mdx': page });
  const [card] = pageCards(site, ['a-page']);
  if (!card) throw new Error('The microsite lacks the page.');
  return card;
}

const words = (count: number) => 'word '.repeat(count);

test.each([
  [0, 1],
  [329, 1],
  [330, 2],
  [880, 4],
])('%i words take %i minutes', (count, minutes) => {
  expect(cardOf(aPage(words(count))).minutes).toBe(minutes);
});

test('a page for all carries the mark of every role, in the order of the roles', () => {
  const { isForAll, roles } = cardOf(aPage(), { 'roles/ops.yaml': aRole('Operations') });

  expect(isForAll).toBe(true);
  expect(roles.map(({ id }) => id)).toEqual(['fin', 'it', 'ops']);
});

test('a page for some roles carries their marks alone', () => {
  const { isForAll, roles } = cardOf(aPage('', { roles: '[it]' }));

  expect(isForAll).toBe(false);
  expect(roles.map(({ id, name }) => [id, name.text])).toEqual([['it', 'IT']]);
});

test('marks come in the order of the roles, in whatever order the page names them', () => {
  expect(cardOf(aPage('', { roles: '[it, fin]' })).roles.map(({ id }) => id)).toEqual(['fin', 'it']);
});

test('a mark says whether the group names the role, and stands there either way', () => {
  const { roles } = cardOf(aPage('', { roles: '[fin, it]' }), {
    'accounts/acme/account.yaml': anAccount({ roles: '[fin]' }),
  });

  expect(roles.map(({ id, isInGroup }) => [id, isInGroup])).toEqual([
    ['fin', true],
    ['it', false],
  ]);
});

test('a card has the page’s address, words and kind', () => {
  expect(cardOf(aPage('', { kind: 'faq', jobs: '[validation, consensus-creation]' }))).toMatchObject({
    slug: 'a-page',
    href: `/acme-${'a'.repeat(26)}/en/pages/a-page/`,
    title: 'A page',
    summary: 'What the page gives.',
    locale: 'en',
    kind: 'Questions and answers',
    jobs: ['validation', 'consensus-creation'],
    isOwn: false,
  });
});

test('a page names the supplier when its text or its settings do', () => {
  const files = { 'site.yaml': aSite({ vendor: '{ name: Lanternhouse, products: [Wick] }' }) };

  expect(cardOf(aPage('Ask Lanternhouse.'), files).namesVendor).toBe(true);
  expect(cardOf(aPage('', { takeaway: 'Wick is one of four.' }), files).namesVendor).toBe(true);
  expect(cardOf(aPage('Ask whoever sells it.'), files).namesVendor).toBe(false);
});

test('a page that only this account has is marked as its own', () => {
  const site = aMicrosite({ 'accounts/acme/pages/en/for-acme.mdx': aPage() });

  expect(pageCards(site, ['for-acme'])[0]?.isOwn).toBe(true);
});

test('cards keep the order asked for and leave out what the account leaves out', () => {
  const site = aMicrosite({ 'accounts/acme/account.yaml': anAccount({ pages: '{ except: [how-to-try] }' }) });
  const cards = pageCards(site, ['how-to-try', 'what-waiting-costs']);

  expect(cards.map(({ slug }) => slug)).toEqual(['what-waiting-costs']);
});

test('the language of a card is the language that the page is really in', () => {
  const site = aMicrosite(
    { 'accounts/acme/account.yaml': anAccount({ locales: '[fa]', defaultLocale: 'fa' }) },
    { locale: 'fa' },
  );

  expect(site.pages.map((page) => pageCard(site, page).locale)).toEqual(['en', 'en']);
});
