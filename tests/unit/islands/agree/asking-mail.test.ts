import { expect, test } from 'vitest';
import { INTERFACE_LOCALES } from '#i18n/catalogue.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { reading } from '../../state/pasted.ts';

test.each(INTERFACE_LOCALES)('the mail that asks holds no answer, its example included, in %s', (locale) => {
  const { ask } = roomStrings(locale);
  const mail = ask.mail('Priya', '3', 'https://x.example/', ask.reply, '1. One', 'Finance: 4 2 5 ? 1 3 / A C F');
  const quoted = mail.replaceAll(/^/gmu, '> ');

  expect(mail).toContain('Finance: 4 2 5 ? 1 3 / A C F');
  expect([reading(mail).answers, reading(quoted).answers]).toEqual([[], []]);
  expect([reading(mail).unreadable, reading(quoted).unreadable]).toEqual([[], []]);
});
