import { parseFeed } from '@rowanmanning/feed-parser';
import Parser from 'rss-parser';
import { expect, test } from 'vitest';
import { formatFeed } from '#feed/format-feed.ts';
import { changesView } from '#microsite/changes-view.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, aSite } from '../../helpers/microsites.ts';

const RECORD = `since: 2026-10-01
entries:
  - { on: 2026-10-02, items: [{ subject: "term:alarm", was: new }] }
  - { on: 2026-11-02, note: { en: "Shorter & <clearer>." }, items: [{ subject: "page:how-to-try", was: changed }] }
recorded: {}
`;

function feedOf(files: Readonly<Record<string, string>> = {}, locale = 'en'): string {
  const account = anAccount({ feed: 'true', name: '"Harbour & <Sons>"' });
  const microsite = aMicrosite({ 'accounts/acme/account.yaml': account, 'changes.yaml': RECORD, ...files }, { locale });
  const { feed, ...view } = changesView(microsite);
  if (feed === undefined) throw new Error('The account has no feed.');
  return formatFeed(microsite, { ...view, feed }, 'https://view.lanternhouse.example/');
}

test('two independent readers find the same entries in it', async () => {
  const xml = feedOf();
  const one = parseFeed(xml);
  const other = await new Parser().parseString(xml);
  const second = 'Changes of 2 October 2026';
  expect(one.items.map(({ title }) => title)).toEqual(['Shorter & <clearer>.', second]);
  // This one hands the HTML of a title on as it is.
  expect(other.items.map(({ title }) => title)).toEqual(['Shorter &amp; &lt;clearer&gt;.', second]);
  expect(one.items.map(({ url }) => url)).toEqual(other.items.map(({ link }) => link));
  expect(one.items.map(({ updated }) => updated?.toISOString().slice(0, 10))).toEqual(['2026-11-02', '2026-10-02']);
  expect([one.title, other.title]).toEqual(
    Array(2).fill('What changed: common view for Harbour & <Sons>, by Lanternhouse'),
  );
  expect(one.language).toBe('en');
});

test('an entry leads to its place on the page of changes, and lists what changed', () => {
  const [item] = parseFeed(feedOf()).items;
  expect(item?.url).toMatch(
    /^https:\/\/view\.lanternhouse\.example\/acme-[a-z2-7]{26}\/en\/where-we-are\/changes\/#Frame-change-c2$/u,
  );
  expect(item?.content).toContain('How to try it');
});

test('equal content gives equal bytes', () => {
  expect(feedOf()).toBe(feedOf());
});

test('a record without a change is a feed without an entry', () => {
  expect(parseFeed(feedOf({ 'changes.yaml': 'since: 2026-10-01\nrecorded: {}\n' })).items).toEqual([]);
});

test('a note in another language than the feed stands in the text, marked, and is no title', () => {
  const account = anAccount({ feed: 'true', locales: '[fa]', defaultLocale: 'fa' });
  const site = aSite({ locales: '[en, fa]' });
  const [item] = parseFeed(feedOf({ 'accounts/acme/account.yaml': account, 'site.yaml': site }, 'fa')).items;
  expect(item?.title).toContain('۱۴۰۵');
  expect(item?.content).toContain('<p lang="en" dir="ltr">Shorter & <clearer>.</p>');
  expect(item?.content).toContain('<div lang="fa" dir="rtl">');
});
