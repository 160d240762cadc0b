import { expect, test } from 'vitest';
import type { Said } from '#domain/local-text.ts';
import { scorecardModel } from '#islands/scorecard/scorecard-model.ts';
import { scorecardText } from '#islands/scorecard/scorecard-text.ts';
import { firmness, resultSentences } from '#islands/scorecard/scorecard-words.ts';
import type { ScorecardCard } from '#microsite/tools/scorecard-card.ts';
import type { SlotValues } from '#state/slots.ts';

const said = (text: string): Said => ({ text, locale: 'en' });
const criterion = (id: string, name: string, isMust = false) => ({
  ...{ id, isMust, name: said(name), about: said('All of it.'), check: said('Ask.') },
  ...{ weight: 10, asks: [] },
});

const CARD: ScorecardCard = {
  kind: 'scorecard',
  ...{ id: 'compare', account: 'acme', title: said('Compare'), purpose: said('Weigh them.') },
  marks: ['None', 'Far', 'Short', 'Enough', 'Good', 'Best'].map(said),
  pass: 3,
  criteria: [criterion('price', 'Price'), criterion('care', 'Care', true)],
  example: [{ name: said('Example Alder'), marks: {} }],
  sheets: [],
};

/** Marks for price and care. */
type Marks = readonly [price?: number | undefined, care?: number | undefined];

const two = (ash: Marks, beech: Marks): SlotValues =>
  Object.fromEntries(
    [
      ['supplier:1', 'Ash'],
      ['supplier:2', 'Beech'],
      ['mark:1:price', ash[0]],
      ['mark:1:care', ash[1]],
      ['mark:2:price', beech[0]],
      ['mark:2:care', beech[1]],
    ].filter(([, value]) => value !== undefined),
  );

const sentences = (values: SlotValues) => resultSentences(CARD, scorecardModel(CARD, values, 'en'), 'en');

test.each<[string, SlotValues, string[]]>([
  ['nobody', {}, ['Type at least two suppliers to compare them.']],
  ['a lead', two([5, 4], [4, 4]), ['Ash is first with 4.5 of 5.']],
  ['a tie', two([5, 3], [4, 4]), ['A tie: Ash and Beech are level at 4 of 5.']],
  ['open marks', two([4], [4, 4]), ['It is open. What is not known yet decides who is first: Ash and Beech.']],
  [
    'a failed must',
    two([5, 2], [1, 3]),
    ['Beech is first with 2 of 5.', 'Ash fails a must (Care). The total does not make up for it.'],
  ],
])('says what follows: %s', (_, values, expected) => {
  expect(sentences(values)).toEqual(expected);
});

test('who cannot be caught is first although something is not known', () => {
  expect(sentences({ ...two([5, 5], [undefined, 4]), 'weight:price': '1', 'weight:care': '9' })).toEqual([
    'Ash is first, whatever the marks that are not known turn out to be.',
  ]);
});

test('everybody failing a must is said, name by name', () => {
  expect(sentences(two([5, 0], [5, 1]))).toEqual([
    'Nobody meets every must.',
    'Ash fails a must (Care). The total does not make up for it.',
    'Beech fails a must (Care). The total does not make up for it.',
  ]);
});

test('how firm a lead is says which weight would change it', () => {
  const firm = (values: SlotValues) => firmness(CARD, scorecardModel(CARD, values, 'en'), 'en');

  expect(firm(two([5, 3], [3, 4]))?.changes).toEqual([
    'Price: from 50% of all weights to less than 33.3%. Then Beech would be first.',
    'Care: from 50% of all weights to more than 66.7%. Then Beech would be first.',
  ]);
  expect(firm(two([5, 4], [3, 4]))).toEqual({
    sentence: 'No change of a single weight would give the first place to another supplier.',
    changes: [],
  });
  expect(firm({})).toBeUndefined();
});

test('the text for the group has result, totals, weights and marks', () => {
  const values = two([5, 3], [3]);

  expect(scorecardText(CARD, scorecardModel(CARD, values, 'en'), 'en')).toBe(
    [
      ...['Compare', 'It is open. What is not known yet decides who is first: Ash and Beech.', ''],
      ...['Ash: 4. Place: 1.', 'Beech: 1.5 to 4. Place: 1 to 2.', ''],
      ...['How firm the first place is', 'This can be said once the marks of all who can come first are known.', ''],
      ...['Price (50%)', 'Ash: 5', 'Beech: 3', ''],
      ...['Care (50%), must', 'Ash: 3', 'Beech: Not known'],
    ].join('\n'),
  );
});

test('the invented example is called one in the text too', () => {
  const values = { 'supplier:1': 'Example Alder' };

  expect(scorecardText(CARD, scorecardModel(CARD, values, 'en'), 'en')).toContain('invented');
});
