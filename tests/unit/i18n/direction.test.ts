import { expect, test } from 'vitest';
import { directionOf } from '#i18n/direction.ts';

test.each(['ar', 'fa', 'he', 'ur', 'ckb', 'dv', 'fa-AF'])('%s is written from right to left', (locale) => {
  expect(directionOf(locale)).toBe('rtl');
});

test.each(['en', 'ru', 'de', 'zh', 'tr', 'az', 'pt-BR'])('%s is written from left to right', (locale) => {
  expect(directionOf(locale)).toBe('ltr');
});
