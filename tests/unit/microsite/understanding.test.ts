import { expect, test } from 'vitest';
import { daysBetween } from '#microsite/days.ts';
import { personName } from '#microsite/person-name.ts';
import { contactOf, mailTo, understandingOf } from '#microsite/understanding.ts';
import { anAccount } from '../../helpers/builders.ts';
import { aMicrosite, aSite } from '../../helpers/microsites.ts';

const PEOPLE = {
  'site.yaml': aSite({
    people:
      '{ ana-lund: { name: Ana Lund, job: { en: Account lead }, email: ana@lanternhouse.example }, bo-ek: { name: Bo Ek, job: { en: Engineer }, email: bo+yard@lanternhouse.example } }',
  }),
};

const ageOn = (today: string) => understandingOf(aMicrosite({}, { today })).daysOld;

test('an understanding of the last 21 days is not old', () => {
  expect(ageOn('2026-11-12')).toBeUndefined();
  expect(ageOn('2026-12-03')).toBeUndefined();
});

test('after 22 days it is, and says its age', () => {
  expect(ageOn('2026-12-04')).toBe(22);
  expect(ageOn('2027-11-12')).toBe(365);
});

test('an understanding of a day to come is not old', () => {
  expect(ageOn('2026-11-01')).toBeUndefined();
});

test('it says who speaks, of when, and whom to tell that it is wrong', () => {
  expect(understandingOf(aMicrosite())).toMatchObject({
    vendor: 'Lanternhouse',
    author: 'Ana Lund',
    asOf: '2026-11-12',
    correction: 'mailto:ana@lanternhouse.example?subject=Correction%20for%20Acme%20Harbour',
  });
});

test('readers ask the account’s contact, or its owner where none is named', () => {
  const contact = (settings: Readonly<Record<string, string>>) =>
    contactOf(aMicrosite({ ...PEOPLE, 'accounts/acme/account.yaml': anAccount(settings) })).name;

  expect(contact({})).toBe('Ana Lund');
  expect(contact({ contact: 'bo-ek' })).toBe('Bo Ek');
});

test.each(['Q&A?', 'a=b#c', '“Ünï” 100 %', 'two\r\nBcc: all@port.example', 'یارد'])(
  'the subject %j comes out of a mail address as it went in, and adds nothing else to it',
  (subject) => {
    const url = new URL(mailTo('ana@lanternhouse.example', subject));

    expect([...url.searchParams]).toEqual([['subject', subject]]);
    expect(url.hash).toBe('');
  },
);

test('signs in an address that mean something in a link are encoded', () => {
  expect(mailTo('bo+yard&bcc=x?@lanternhouse.example', 'Hi')).toBe(
    'mailto:bo%2Byard%26bcc%3Dx%3F@lanternhouse.example?subject=Hi',
  );
});

test('days are counted over ends of months, leap days and changes of the clock', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-11-21', '2026-11-12')).toBe(-9);
});

test('somebody is named in the language of the microsite where a name is given for it', () => {
  const files = {
    'site.yaml': PEOPLE['site.yaml']
      .replace('name: Ana Lund', 'name: { en: Ana Lund, ru: Ана Лунд }')
      .replace('[en]', '[en, ru]'),
    'accounts/acme/account.yaml': anAccount({ locales: '[en, ru]', defaultLocale: 'en' }),
  };
  const names = (locale: string) => {
    const microsite = aMicrosite(files, { locale });
    return [personName(microsite, 'ana-lund'), personName(microsite, 'bo-ek'), personName(microsite, 'nobody')];
  };

  expect(names('ru')).toEqual([
    { text: 'Ана Лунд', locale: 'ru' },
    { text: 'Bo Ek', locale: 'en' },
    { text: 'nobody', locale: 'en' },
  ]);
  expect(names('en')[0]).toEqual({ text: 'Ana Lund', locale: 'en' });
});
