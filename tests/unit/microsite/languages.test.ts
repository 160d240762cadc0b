import { describe, expect, test } from 'vitest';
import { frameView } from '#microsite/frame-view.ts';
import { pageView } from '#microsite/page-view.ts';
import { readingOf } from '#microsite/reading.ts';
import { anAccount, aPage } from '../../helpers/builders.ts';
import { aMicrosite, aSite } from '../../helpers/microsites.ts';

const FILES = {
  'site.yaml': aSite({ locales: '[en, ru, fa, de]' }),
  'accounts/acme/account.yaml': anAccount({
    token: 'a'.repeat(26),
    locales: '[fa, en, de]',
    defaultLocale: 'fa',
    about: '{ topic: { en: Is it worth it?, fa: می‌ارزد؟ }, summary: { en: The group is weighing it. } }',
  }),
};
const TOKEN = 'a'.repeat(26);

describe('the switch', () => {
  test('leads to the same room in each language, in the account’s order', () => {
    const { languages } = frameView(aMicrosite(FILES, { locale: 'en' }), { job: 'validation' });

    expect(
      languages.map(({ locale, name, direction, href, isCurrent }) => [locale, name, direction, href, isCurrent]),
    ).toEqual([
      ['fa', 'فارسی', 'rtl', `/acme-${TOKEN}/fa/jobs/validation/`, false],
      ['en', 'English', 'ltr', `/acme-${TOKEN}/en/jobs/validation/`, true],
      ['de', 'Deutsch', 'ltr', `/acme-${TOKEN}/de/jobs/validation/`, false],
    ]);
  });

  test('is empty for an account in one language', () => {
    expect(frameView(aMicrosite(), 'home').languages).toEqual([]);
  });

  test('takes a name in another script than the page’s and Latin from the device', () => {
    const inOther = (locale: string) =>
      frameView(aMicrosite(FILES, { locale }), 'home').languages.map((link) => link.isInOtherScript);

    expect(inOther('en')).toEqual([true, false, false]);
    expect(inOther('fa')).toEqual([false, false, false]);
  });
});

describe('a language without interface text', () => {
  const site = aMicrosite(FILES, { locale: 'de' });

  test('has an English frame at an address of its own', () => {
    const frame = frameView(site, 'home');

    expect([frame.locale, frame.direction, frame.homeHref]).toEqual(['en', 'ltr', `/acme-${TOKEN}/de/`]);
  });

  test('has its own texts first', () => {
    expect(site.say({ en: 'a', de: 'b' })).toEqual({ text: 'b', locale: 'de' });
  });
});

describe('a page that is not translated', () => {
  const files = { ...FILES, 'pages/en/how-to-try.mdx': aPage('Words.', { title: 'How to try' }) };
  const site = aMicrosite(files, { locale: 'fa' });
  const page = site.page('how-to-try');
  if (!page) throw new Error('The page is missing.');

  test('says its language in the reader’s, and whom to ask', () => {
    const { untranslated } = pageView(site, page);

    expect(untranslated).toMatchObject({ language: 'انگلیسی', name: 'Ana Lund' });
    expect(untranslated?.ask).toMatch(/^mailto:ana@lanternhouse\.example\?subject=/u);
  });

  test('says nothing to those who read its language', () => {
    const english = aMicrosite(files, { locale: 'en' });
    const own = english.page('how-to-try');

    expect(own && pageView(english, own).untranslated).toBeUndefined();
  });

  test('has a body in its own words, in which a tool speaks the reader’s language', () => {
    const reading = readingOf(site, page);

    expect([reading.locale, reading.interfaceLocale, reading.reader.locale]).toEqual(['en', 'en', 'fa']);
    expect(reading.t.page.callouts.note).toBe('Note');
  });

  test('in a language without interface text, its labels are in the reader’s', () => {
    const german = aMicrosite({ ...FILES, 'pages/de/nur-deutsch.mdx': aPage('Worte.') }, { locale: 'fa' });
    const only = german.page('nur-deutsch');
    if (!only) throw new Error('The page is missing.');

    expect(readingOf(german, only)).toMatchObject({ locale: 'de', interfaceLocale: 'fa' });
  });
});
