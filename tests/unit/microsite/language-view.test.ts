import { expect, test } from 'vitest';
import { languageView } from '#microsite/language-view.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, aTerm } from '../../helpers/microsites.ts';

const TERMS = {
  'glossary/alarm.yaml': aTerm('zone'),
  'glossary/b.yaml': aTerm('Écluse'),
  'glossary/c.yaml': aTerm('apron'),
  'glossary/e.yaml': aTerm('berth'),
  'glossary/d.yaml': aTerm('berth'),
};

test('all terms go by their name as the language orders it, then by id', () => {
  const { terms } = languageView(aMicrosite(TERMS));

  expect(terms.map(({ id }) => id)).toEqual(['c', 'd', 'e', 'b', 'alarm']);
});

test('terms with the account’s own words come first, and stay in their place among all', () => {
  const words = '[{ term: alarm, word: { en: yard } }, { term: c, word: { en: slab } }]';
  const { own, terms } = languageView(aMicrosite({ ...TERMS, 'accounts/acme/account.yaml': anAccount({ words }) }));

  expect(own.map(({ id, ownWord }) => [id, ownWord?.word.text])).toEqual([
    ['c', 'slab'],
    ['alarm', 'yard'],
  ]);
  expect(terms).toHaveLength(5);
});

test('an empty glossary gives empty lists', () => {
  expect(languageView(aMicrosite({ 'glossary/alarm.yaml': undefined }))).toEqual({ own: [], terms: [] });
});
