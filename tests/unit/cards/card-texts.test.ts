import { expect, test } from 'vitest';
import { cardTexts } from '#cards/card-texts.ts';
import { aCard } from '../../helpers/a-card.ts';

const titleOf = (text: string, locale = 'en') => cardTexts(aCard({ title: { text, locale } }));

test('a title is tried first, then the question, then words of the interface', () => {
  expect(cardTexts(aCard()).titles.map(({ text }) => text)).toEqual([
    'How to try it on one line',
    'Are we sure?',
    'One common view',
  ]);
});

test('an emoji is left out of a title', () => {
  expect(titleOf('Try it 🙂 on one line').titles[0]?.text).toBe('Try it on one line');
});

test('for a title in a script without a font the question stands in its place, and once only', () => {
  const texts = titleOf('האם אנחנו בטוחים', 'he');

  expect(texts.titles[0]?.text).toBe('Are we sure?');
  expect(texts.question).toBeUndefined();
});

test('where the question has no letters either, the interface speaks', () => {
  const texts = cardTexts(
    aCard({ title: { text: '漢字について', locale: 'ja' }, question: { text: '始めるか', locale: 'ja' } }),
  );

  expect(texts.titles.map(({ text }) => text)).toEqual(['One common view']);
});

test('a name without letters to draw it with is left out', () => {
  expect(cardTexts(aCard({ account: '漢字', vendor: 'חברה' }))).toMatchObject({
    account: undefined,
    vendor: undefined,
  });
});

test('each text runs the way of its own language', () => {
  const { titles } = titleOf('یک ساعت', 'fa');

  expect(titles.map(({ direction }) => direction)).toEqual(['rtl', 'ltr', 'ltr']);
});
