import { describe, expect, test } from 'vitest';
import { changesView } from '#microsite/changes-view.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

function record(...entries: readonly (readonly [on: string, ...items: string[]])[]): string {
  const lines = entries.map(([on, ...items]) => `  - { on: ${on}, items: [${items.join(', ')}] }`);
  return `since: 2026-10-01\nentries:\n${lines.join('\n')}\nrecorded: {}\n`;
}

const item = (subject: string, was = 'changed', rest = '') => `{ subject: "${subject}", was: ${was}${rest} }`;

function namesIn(common: string, files: Texts = {}) {
  const { groups } = changesView(aMicrosite({ ...files, 'changes.yaml': common }));
  return groups.map(({ id, changes }) => [id, ...changes.map(({ name, kind }) => name?.text ?? kind)]);
}

describe('what changed', () => {
  test('without a record nothing is said to be recorded', () => {
    expect(changesView(aMicrosite())).toMatchObject({ since: undefined, groups: [], feed: undefined });
  });

  test('newest first, the account’s own before everybody’s of one day', () => {
    const view = changesView(
      aMicrosite({
        'changes.yaml': record(['2026-10-02', item('page:how-to-try')], ['2026-11-02', item('term:alarm')]),
        'accounts/acme/changes.yaml': record(['2026-11-02', item('account:state')]),
      }),
    );
    expect(view.groups.map(({ id, day }) => `${id} ${day}`)).toEqual([
      'a1 2026-11-02',
      'c2 2026-11-02',
      'c1 2026-10-02',
    ]);
  });

  test('leads to the page, the word and the plan', () => {
    const { groups } = changesView(
      aMicrosite({ 'changes.yaml': record(['2026-10-02', item('page:how-to-try'), item('term:alarm')]) }),
    );
    const hrefs = groups[0]?.changes.map(({ href }) => href?.replace(/^\/acme-[a-z2-7]+/u, ''));
    expect(hrefs).toEqual(['/en/pages/how-to-try/', '/en/language/#alarm']);
  });

  test('nothing of a page that the account leaves out', () => {
    const left = anAccount({ pages: '{ except: [how-to-try] }' });
    const common = record(['2026-10-02', item('page:how-to-try'), item('page:what-waiting-costs')]);
    expect(namesIn(common, { 'accounts/acme/account.yaml': left })).toEqual([['c1', 'What waiting costs']]);
  });

  test('nothing that only readers of another language see', () => {
    expect(namesIn(record(['2026-10-02', item('page:how-to-try', 'changed', ', locales: [ru]')]))).toEqual([]);
  });

  test('what was taken out, by its old name and without a link', () => {
    const common = record(['2026-10-02', item('page:gone', 'removed', ', name: { en: An old page }')]);
    expect(namesIn(common)).toEqual([['c1', 'An old page']]);
  });

  test('not a page that was taken out, where an account names its pages one by one', () => {
    const only = anAccount({ pages: '{ only: [how-to-try] }' });
    const common = record(['2026-10-02', item('page:gone', 'removed', ', name: { en: An old page }')]);
    expect(namesIn(common, { 'accounts/acme/account.yaml': only })).toEqual([]);
  });

  test('no note that may speak of a page which the account leaves out', () => {
    const common = record(['2026-10-02', item('page:how-to-try'), item('page:what-waiting-costs')]).replace(
      'items:',
      'note: { en: How to try has a new part. }, items:',
    );
    const noteFor = (files: Texts) => changesView(aMicrosite({ ...files, 'changes.yaml': common })).groups[0]?.note;
    const left = anAccount({ pages: '{ except: [how-to-try] }' });
    expect(noteFor({})?.text).toBe('How to try has a new part.');
    expect(noteFor({ 'accounts/acme/account.yaml': left })).toBeUndefined();
  });

  test('a feed only where the account has switched it on', () => {
    const { feed } = changesView(aMicrosite({ 'accounts/acme/account.yaml': anAccount({ feed: 'true' }) }));
    expect(feed).toMatch(/^\/acme-[a-z2-7]{26}\/en\/where-we-are\/changes\/changes\.xml$/u);
  });
});
