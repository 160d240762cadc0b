import { describe, expect, test } from 'vitest';
import { checkLibrary } from '#checks/check-library.ts';
import { toolCard } from '#microsite/tool-card.ts';
import type { CalculatorCard } from '#microsite/tools/calculator-card.ts';
import { claimsUsed } from '#microsite/used-in-body.ts';
import { aLibrary, anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, aSoundLibrary, micrositeOf } from '../../helpers/microsites.ts';

const TOOL = `
kind: calculator
title: { en: What waiting costs }
purpose: { en: Says what it costs. }
inputs:
  - { id: sites, label: { en: Sites }, unit: count, of: site, words: { en: sites }, default: { fact: sites, value: 4 }, low: 2, high: 6, source: { en: A round number. } }
  - { id: day, label: { en: One day }, unit: EUR, per: [site], words: { en: per site }, default: { claim: cost-day } }
steps:
  - { id: sum, label: { en: Sum }, unit: EUR, formula: sites * day, how: { en: Both. } }
result: { headline: sum }
sentence: { en: "It is {sum}." }
limits: { en: It is an average. }
example: { expect: { sum: 480 } }
`;

const FILES = {
  'tools/waiting.yaml': TOOL,
  'pages/en/a-year.mdx': aPage('<Tool id="waiting" />'),
};

const cardIn = (files = {}) => toolCard(aMicrosite({ ...FILES, ...files }), 'waiting') as CalculatorCard;

describe('the card of a calculator', () => {
  test('begins with the account’s own figure, which has no range', () => {
    const { inputs, vendor } = cardIn({
      'accounts/acme/account.yaml': anAccount({ name: 'Acme Harbour', facts: '{ sites: 38 }' }),
    });
    expect(inputs[0]).toMatchObject({ value: 38, range: undefined, source: { kind: 'own' } });
    expect(vendor).toBe('Lanternhouse');
  });

  test('begins with the author’s stand-in and says so where the account has none', () => {
    expect(cardIn().inputs[0]).toMatchObject({
      value: 4,
      range: [2, 6],
      source: { kind: 'said', text: { text: 'A round number.', locale: 'en' } },
    });
  });

  test('takes a claim’s figure with its source', () => {
    expect(cardIn().inputs[1]).toMatchObject({
      value: 120,
      measure: 'EUR/site',
      source: { kind: 'claim', title: 'Cost model 2026', date: '2026-04-30', isIllustrative: false },
    });
  });

  test('carries the formulas as data', () => {
    expect(cardIn().steps[0]?.formula).toEqual(['*', 'sites', 'day']);
  });

  test('has nothing of another account', () => {
    const library = aSoundLibrary({
      ...FILES,
      'accounts/acme/account.yaml': anAccount({ name: 'Acme Harbour', facts: '{ sites: 777 }' }),
      'accounts/bolt/account.yaml': anAccount(),
    });
    expect(JSON.stringify(toolCard(micrositeOf(library, { account: 'bolt' }), 'waiting'))).not.toContain('777');
  });
});

test('a page rests on the claims of its calculators', () => {
  const { library, pages } = aMicrosite(FILES);
  const page = pages.find(({ id }) => id === 'a-year');
  expect(page && claimsUsed(library, page)).toEqual(['cost-day']);
});

test('the anchor of a claim that only a calculator uses can be linked', () => {
  const library = aLibrary({ ...FILES, 'pages/en/b.mdx': aPage('[Here](/evidence/#cost-day).') });
  expect(checkLibrary(library).filter(({ rule }) => rule === 'dead-anchor')).toEqual([]);
});
