import { expect, test } from 'vitest';
import { type RoleCard, rolesView } from '#microsite/roles-view.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, aRole, aSoundLibrary, aTerm, micrositeOf } from '../../helpers/microsites.ts';

/** What a reader reads of a role: all but the mark and addresses, which carry the account’s token. */
const readable = (roles: readonly RoleCard[]) =>
  roles.map(({ mark, start, words, ...role }) => ({
    ...role,
    id: mark.id,
    name: mark.name,
    start: start.map(({ slug }) => slug),
    words: words.map(({ word, term }) => [word.text, term.text]),
  }));

test('roles are the same for two accounts, but for the mark that says whether the group names them', () => {
  const library = aSoundLibrary({
    'roles/ops.yaml': aRole('Operations', { start: '[how-to-try]' }),
    'accounts/bolt/account.yaml': anAccount({ roles: '[ops]' }),
  });
  const acme = rolesView(micrositeOf(library));
  const bolt = rolesView(micrositeOf(library, { account: 'bolt' }));

  expect(readable(bolt)).toEqual(readable(acme));
  expect(acme.map(({ mark }) => mark.isInGroup)).toEqual([true, true, false]);
  expect(bolt.map(({ mark }) => mark.isInGroup)).toEqual([false, false, true]);
});

test('a role shows its distinctive words, and no everyday one', () => {
  const aliases = '{ it: [{ word: { en: event }, kind: everyday }, { word: { en: page-out }, kind: distinctive }] }';
  const [fin, it] = rolesView(aMicrosite({ 'glossary/alarm.yaml': aTerm('alarm', { aliases }) }));

  expect(fin?.words).toEqual([]);
  expect(it?.words.map(({ word, href }) => [word.text, href])).toEqual([
    ['page-out', `/acme-${'a'.repeat(26)}/en/language/#alarm`],
  ]);
});

test('a role starts at the pages that the account has, best first', () => {
  const site = aMicrosite({
    'roles/it.yaml': aRole('IT', { start: '[how-to-try, what-waiting-costs]' }),
    'accounts/acme/account.yaml': anAccount({ pages: '{ except: [how-to-try] }' }),
  });

  expect(rolesView(site)[1]?.start.map(({ slug }) => slug)).toEqual(['what-waiting-costs']);
});

test('a role with an id that every object has, such as "constructor", is a role like any other', () => {
  const [builders] = rolesView(aMicrosite({ 'roles/constructor.yaml': aRole('Builders') }));

  expect(builders).toMatchObject({ mark: { id: 'constructor' }, words: [] });
});
