import { expect, test } from 'vitest';
import { formatList, formatSeries } from '#i18n/format-list.ts';

test('a list is joined as in speech', () => {
  expect(formatList([], 'en')).toBe('');
  expect(formatList(['Finance'], 'en')).toBe('Finance');
  expect(formatList(['Finance', 'Legal'], 'en')).toBe('Finance and Legal');
  expect(formatList(['Finance', 'Quality', 'Legal'], 'en')).toBe('Finance, Quality and Legal');
  expect(formatList(['Финансы', 'Качество', 'Юристы'], 'ru')).toBe('Финансы, Качество и Юристы');
});

test('a Persian list has no comma before its last name and no mark of direction', () => {
  expect(formatList(['مالی', 'کیفیت', 'حقوقی'], 'fa')).toBe('مالی، کیفیت و حقوقی');
  expect(formatList(['مالی', 'حقوقی'], 'fa')).toBe('مالی و حقوقی');
});

test('where a name has the conjunction in itself, the list has none', () => {
  expect(formatList(['Качество', 'Смены и водители'], 'ru')).toBe('Качество, Смены и водители');
  expect(formatList(['Quality', 'Shifts and drivers', 'IT'], 'en')).toBe('Quality, Shifts and drivers, IT');
  expect(formatList(['کیفیت', 'شیفت‌ها و رانندگان'], 'fa')).toBe('کیفیت، شیفت‌ها و رانندگان');
  expect(formatList(['Смены и водители'], 'ru')).toBe('Смены и водители');
});

test('a word that begins like the conjunction is none', () => {
  expect(formatList(['Andes', 'Sandbox'], 'en')).toBe('Andes and Sandbox');
});

test('names with commas are parted by semicolons of the script', () => {
  expect(formatSeries(['a, b', 'c'], 'ru')).toBe('a, b; c');
  expect(formatSeries(['الف، ب', 'پ'], 'fa')).toBe('الف، ب؛ پ');
  expect(formatSeries(['الف', 'ب'], 'fa')).toBe('الف، ب');
});
