import { afterEach, expect, test } from 'vitest';
import { CLAIM_UNITS } from '#domain/claim.ts';
import { formatDay, formatFigure, formatMoney, formatMonth, formatNumber, formatPercent } from '#i18n/format.ts';
import { formatList } from '#i18n/format-list.ts';
import { unitName } from '#i18n/unit-name.ts';

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
  expect(formatDay('2026-11-12', 'ru')).toBe('12\u00a0ноября 2026\u00a0г.');
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
    '1\u00a0день',
    '2\u00a0дня',
    '5\u00a0дней',
    '21\u00a0день',
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

test('a month stands before its year where a day does', () => {
  expect(formatMonth('2026-11', 'en')).toBe('November 2026');
  expect(formatMonth('2026-11', 'ru')).toBe('ноябрь 2026\u00a0г.');
  expect(formatMonth('2026-11', 'fa')).toBe('آبان ۱۴۰۵');
  expect(formatMonth('2026-11', 'zh')).toBe('2026年11月');
});

test('in Arabic script money has the name of its currency and no mark of direction', () => {
  expect(formatMoney(41000, 'EUR', 'fa')).toBe('۴۱٬۰۰۰ یورو');
  expect(formatMoney(41000.5, 'USD', 'fa')).toBe('۴۱٬۰۰۰٫۵۰ دلار آمریکا');
  expect(formatMoney(41000, 'EUR', 'ur')).toBe('41,000 یورو');
  expect(formatFigure(41000, 'EUR', 'ar')).toBe('41,000 يورو');
});

test('degrees are written out in Arabic script', () => {
  expect(formatFigure(0.3, 'celsius', 'fa')).toBe('۰٫۳ درجهٔ سلسیوس');
  expect(formatFigure(0.3, 'celsius', 'en')).toBe('0.3°C');
  expect(formatFigure(0.3, 'celsius', 'ru')).toBe('0,3\u00a0°C');
});

test('a unit stands beside its field as it stands in a figure', () => {
  expect(unitName(3, 'EUR', 'fa')).toBe('یورو');
  expect(unitName(3, 'EUR', 'ru')).toBe('€');
  expect(unitName(3, 'celsius', 'fa')).toBe('درجهٔ سلسیوس');
  expect(unitName(3, 'percent', 'fa')).toBe('٪');
});

// The mark between number and sign: without it, the sign would change sides with the letters before it.
test('a Persian percent sign follows its number, whatever stands before it', () => {
  expect(formatPercent(3.1, 'fa')).toBe('۳٫۱\u061c٪');
  expect(formatPercent(3.1, 'ar')).toBe('3.1\u061c%');
});

test('a negative number keeps its minus and does not turn the words behind it', () => {
  expect(formatMoney(-53300, 'EUR', 'ru')).toBe('\u221253\u00a0300\u00a0€');
  expect(formatPercent(-3.1, 'ru')).toBe('\u22123,1\u00a0%');
  expect(formatNumber(-3, 'fa')).toBe('\u200e\u2212۳');
  expect(formatMoney(-53300, 'EUR', 'fa')).toBe('\u061c\u200e\u2212۵۳٬۳۰۰ یورو');
  expect(formatPercent(-3.1, 'fa')).toBe('\u061c\u200e\u2212۳٫۱\u061c٪');
});

test('in Russian a number and its unit stay on one line', () => {
  expect(formatFigure(96, 'minutes', 'ru')).toBe('96\u00a0минут');
  expect(formatFigure(1200, 'EUR', 'ru')).toBe('1\u00a0200\u00a0€');
});
