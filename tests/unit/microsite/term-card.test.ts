import { expect, test } from 'vitest';
import { termCard } from '#microsite/term-card.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, aRole, aTerm } from '../../helpers/microsites.ts';

const ALIASES =
  '{ it: [{ word: { en: event }, kind: everyday }], fin: [{ word: { en: call-out }, kind: distinctive }, { word: { en: page-out }, kind: distinctive }] }';

test('the account’s own word stands beside the shared one, with where it was heard', () => {
  const words = '[{ term: alarm, word: { en: buzzer }, note: { en: Heard in the yard. } }]';
  const site = aMicrosite({ 'accounts/acme/account.yaml': anAccount({ words }) });

  expect(termCard(site, 'alarm')).toMatchObject({
    name: { text: 'alarm' },
    ownWord: { word: { text: 'buzzer' }, note: { text: 'Heard in the yard.' } },
  });
});

test('a term without a word of the account’s own has none', () => {
  expect(termCard(aMicrosite(), 'alarm').ownWord).toBeUndefined();
});

test('another account’s word does not show', () => {
  const words = '[{ term: alarm, word: { en: buzzer } }]';
  const site = aMicrosite({ 'accounts/bolt/account.yaml': anAccount({ words }) });

  expect(JSON.stringify(termCard(site, 'alarm'))).not.toContain('buzzer');
});

test('roles say their words in the order of the roles, and a role that says the shared word is not there', () => {
  const site = aMicrosite({
    'glossary/alarm.yaml': aTerm('alarm', { aliases: ALIASES }),
    'roles/ops.yaml': aRole('Operations'),
  });
  const calls = termCard(site, 'alarm').calls.map(({ role, words }) => [role.id, words.map(({ text }) => text)]);

  expect(calls).toEqual([
    ['fin', ['call-out', 'page-out']],
    ['it', ['event']],
  ]);
});

test('roles outside the group say their words too', () => {
  const site = aMicrosite({
    'glossary/alarm.yaml': aTerm('alarm', { aliases: ALIASES }),
    'accounts/acme/account.yaml': anAccount({ roles: '[it]' }),
  });

  expect(termCard(site, 'alarm').calls.map(({ role }) => [role.id, role.isInGroup])).toEqual([
    ['fin', false],
    ['it', true],
  ]);
});

test('a role with an id that every object has, such as "constructor", is a role like any other', () => {
  const site = aMicrosite({ 'roles/constructor.yaml': aRole('Builders') });

  expect(termCard(site, 'alarm').calls.map(({ role }) => role.id)).toEqual(['it']);
});

test('a card has definition, example, words to avoid, near terms and its place in Our language', () => {
  const site = aMicrosite({
    'glossary/alarm.yaml': aTerm('alarm', {
      example: '{ en: The alarm rang. }',
      avoid: '[{ word: { en: alert }, why: { en: It also means a message. } }]',
      related: '[limit]',
    }),
    'glossary/limit.yaml': aTerm('limit'),
  });

  expect(termCard(site, 'alarm')).toMatchObject({
    definition: { text: 'What all of us mean by it.' },
    example: { text: 'The alarm rang.' },
    avoid: [{ word: { text: 'alert' }, why: { text: 'It also means a message.' } }],
    related: [{ id: 'limit', name: { text: 'limit' } }],
    href: `/acme-${'a'.repeat(26)}/en/language/#alarm`,
  });
});
