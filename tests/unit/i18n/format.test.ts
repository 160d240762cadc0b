import { afterEach, expect, test } from 'vitest';
import { CLAIM_UNITS } from '#domain/claim.ts';
import { formatDay, formatFigure, formatList, formatMoney, formatNumber, formatPercent } from '#i18n/format.ts';

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Los_Angeles', 'Europe/Berlin', 'UTC'])(
  'a day is the same day for a build in %s',
  (place) => {
    process.env['TZ'] = place;

    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(place);
    expect(formatDay('2026-11-12', 'en')).toBe('12 November 2026');
    expect(formatDay('2026-01-01', 'en')).toBe('1 January 2026');
    expect(formatDay('2026-12-31', 'en')).toBe('31 December 2026');
  },
);

test('a day is written as the language writes it', () => {
  expect(formatDay('2026-11-12', 'de')).toBe('12. November 2026');
  expect(formatDay('2026-11-12', 'ru')).toMatch(/^12 ноября 2026\sг\.$/u);
});

test('a day in Persian is of the Persian calendar, in Persian digits', () => {
  expect(formatDay('2026-11-12', 'fa')).toBe('۲۱ آبان ۱۴۰۵');
});

test('numbers have the separators and digits of the language', () => {
  expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5');
  expect(formatNumber(1234567.5, 'de')).toBe('1.234.567,5');
  expect(formatNumber(1234567.5, 'ru')).toBe('1\u00a0234\u00a0567,5');
  expect(formatNumber(1234567.5, 'fa')).toBe('۱٬۲۳۴٬۵۶۷٫۵');
});

test('numbers have two decimals at most, and no superfluous ones', () => {
  expect(formatNumber(0.125, 'en')).toBe('0.13');
  expect(formatNumber(-3, 'en')).toBe('-3');
  expect(formatNumber(-0.001, 'en')).toBe('-0');
});

test('percent is given in percent', () => {
  expect(formatPercent(3.1, 'en')).toBe('3.1%');
  expect(formatPercent(100, 'en')).toBe('100%');
  expect(formatPercent(0.07, 'en')).toBe('0.07%');
  expect(formatPercent(12.5, 'de')).toBe('12,5\u00a0%');
});

test('money has decimals when it needs them', () => {
  expect(formatMoney(390, 'EUR', 'en')).toBe('€390');
  expect(formatMoney(390.5, 'EUR', 'en')).toBe('€390.50');
  expect(formatMoney(1200000, 'JPY', 'en')).toBe('JP¥1,200,000');
});

test('durations have the singular', () => {
  expect(formatFigure(1, 'hours', 'en')).toBe('1 hour');
  expect(formatFigure(0, 'hours', 'en')).toBe('0 hours');
  expect(formatFigure(1.5, 'weeks', 'en')).toBe('1.5 weeks');
});

test('durations have the plurals of the language', () => {
  expect([1, 2, 5, 21].map((days) => formatFigure(days, 'days', 'ru'))).toEqual([
    '1 день',
    '2 дня',
    '5 дней',
    '21 день',
  ]);
});

test.each(['en', 'de', 'ru', 'fa', 'ar', 'he', 'pt-BR', 'zh'])('every unit has a form in %s', (locale) => {
  for (const unit of CLAIM_UNITS) expect(formatFigure(2.5, unit, locale)).not.toMatch(/undefined|NaN|^$/u);
});

test.each(['ru', 'fa'])('lists, numbers and days are written in %s without a word of English', (locale) => {
  const written = [
    formatDay('2026-11-21', locale),
    formatList(['۱', '۲', '۳'], locale),
    formatNumber(12, locale),
    formatFigure(3, 'minutes', locale),
  ];

  expect(written.join(' ')).not.toMatch(/[A-Za-z]/u);
});

test('a list is joined as in speech', () => {
  expect(formatList([], 'en')).toBe('');
  expect(formatList(['Finance'], 'en')).toBe('Finance');
  expect(formatList(['Finance', 'Legal'], 'en')).toBe('Finance and Legal');
  expect(formatList(['Finance', 'Quality', 'Legal'], 'en')).toBe('Finance, Quality and Legal');
});
