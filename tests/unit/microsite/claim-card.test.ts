import { expect, test } from 'vitest';
import type { ClaimUnit } from '#domain/claim.ts';
import { claimCard, conflictCard } from '#microsite/claim-card.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, someClaims } from '../../helpers/microsites.ts';

type Texts = Parameters<typeof aMicrosite>[0];

function cardOf(claim: Readonly<Record<string, unknown>>, files: Texts = {}, locale = 'en') {
  return claimCard(aMicrosite({ 'claims/more.yaml': someClaims({ one: claim }), ...files }, { locale }), 'one');
}

test.each<[number, ClaimUnit, string]>([
  [187, 'minutes', '187 minutes'],
  [1, 'minutes', '1 minute'],
  [2.5, 'hours', '2.5 hours'],
  [1, 'days', '1 day'],
  [6, 'weeks', '6 weeks'],
  [18, 'months', '18 months'],
  [1, 'years', '1 year'],
  [3.1, 'percent', '3.1%'],
  [0, 'percent', '0%'],
  [2.3, 'times', '2.3 times'],
  [1420, 'count', '1,420'],
  [0.3, 'celsius', '0.3°C'],
  [-18, 'celsius', '-18°C'],
  [390, 'EUR', '€390'],
  [1234567.5, 'EUR', '€1,234,567.50'],
  [12, 'GBP', '£12'],
  [99.9, 'USD', 'US$99.90'],
])('%d %s reads "%s"', (value, unit, figure) => {
  expect(cardOf({ value, unit }).figure).toBe(figure);
});

test('what a figure counts stands behind it', () => {
  expect(cardOf({ value: 1420, unit: 'count', per: { en: 'loads' } }).figure).toBe('1,420 loads');
  expect(cardOf({ value: 390, unit: 'EUR', per: { en: 'per load' } }).figure).toBe('€390 per load');
});

test('a figure is written as its reader’s language writes it', () => {
  const files = { 'accounts/acme/account.yaml': anAccount({ locales: '[de]', defaultLocale: 'de' }) };
  const claim = { value: 1234.5, unit: 'EUR', per: { en: 'per load', de: 'je Ladung' } };

  expect(cardOf(claim, files, 'de').figure).toBe('1.234,50\u00a0€ je Ladung');
});

test('a range has both ends with their unit, zero included', () => {
  expect(cardOf({ value: 4, unit: 'percent', range: [0, 9.5] }).range).toEqual({ low: '0%', high: '9.5%' });
});

test('a statement without a value has no figure and no range', () => {
  expect(cardOf({})).toMatchObject({ figure: undefined, range: undefined, statement: { text: 'What one says' } });
});

test('a value of nought is a figure', () => {
  expect(cardOf({ value: 0, unit: 'EUR' }).figure).toBe('€0');
});

test('a card says source, day, owner by name, whether it is invented, and how it was found', () => {
  const source = { title: 'Log', publisher: 'Port', url: 'https://port.example/log' };

  expect(cardOf({ source, illustrative: true, method: { en: 'Counted.' } })).toMatchObject({
    source,
    date: '2026-04-30',
    owner: 'Ana Lund',
    isIllustrative: true,
    method: { text: 'Counted.' },
    href: `/acme-${'a'.repeat(26)}/en/evidence/#one`,
  });
});

test('a conflict has all its figures in the order of its file, why they differ and how to decide', () => {
  const claims = { low: { value: 2, unit: 'hours' }, high: { value: 9, unit: 'hours' } };
  const site = aMicrosite({ 'claims/more.yaml': someClaims(claims, { 'how-long': ['high', 'low'] }) });
  const conflict = conflictCard(site, 'how-long');

  expect(conflict.claims.map(({ id, figure }) => [id, figure])).toEqual([
    ['high', '9 hours'],
    ['low', '2 hours'],
  ]);
  expect(conflict).toMatchObject({
    question: { text: 'How much is it?' },
    why: { text: 'They count differently.' },
    decide: { text: 'Count your own.' },
  });
});
