import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { translationRecordSchema } from '#domain/translation-record.ts';
import { formatTranslationRecord } from '#records/format-record.ts';
import { recordedSource, stampTranslations, translatedTexts } from '#records/translated-texts.ts';
import { aLibrary, anAccount, aPage } from '../../helpers/builders.ts';
import { aSite, aTerm } from '../../helpers/microsites.ts';

const SITE = { 'site.yaml': aSite({ locales: '[en, ru]' }) };
const RUSSIAN_PAGE = { 'pages/ru/what-waiting-costs.mdx': aPage('По-русски.') };

const textsOf = (files: Parameters<typeof aLibrary>[0]) => translatedTexts(aLibrary({ ...SITE, ...files }));
const placesOf = (files: Parameters<typeof aLibrary>[0]) =>
  textsOf(files).map(({ path, setting, locale }) => [path, setting, locale]);

describe('translations of the content', () => {
  test('a page in another language than the first', () => {
    expect(placesOf(RUSSIAN_PAGE)).toEqual([['pages/ru/what-waiting-costs.mdx', undefined, 'ru']]);
  });

  test('a text in the settings, by the names that lead to it', () => {
    expect(placesOf({ 'glossary/drop.yaml': aTerm('drop', { definition: '{ en: A fall, ru: Падение }' }) })).toEqual([
      ['glossary/drop.yaml', 'definition', 'ru'],
    ]);
  });

  test('an entry of a list by its id, whatever stands before it', () => {
    const visit = '{ id: visit, title: { en: Visit, ru: Визит }, date: 2026-12-01, job: validation }';
    const talk = '{ id: talk, title: { en: Talk }, date: 2026-11-01, job: validation }';
    for (const plan of [`[${visit}]`, `[${talk}, ${visit}]`])
      expect(placesOf({ 'accounts/acme/account.yaml': anAccount({ plan, locales: '[en, ru]' }) })).toEqual([
        ['accounts/acme/account.yaml', 'plan.visit.title', 'ru'],
      ]);
  });

  test('not a page that has no source to be a translation of', () => {
    expect(placesOf({ 'pages/ru/only-here.mdx': aPage('По-русски.') })).toEqual([]);
  });
});

describe('an entry of a list without an id', () => {
  const termWith = (...avoid: string[]) => ({
    'glossary/drop.yaml': aTerm('drop', { avoid: `[${avoid.join(', ')}]` }),
  });
  const dip = '{ word: { en: dip, ru: провал }, why: { en: Vague } }';
  const fall = '{ word: { en: fall, ru: падение }, why: { en: Vague } }';
  const stamped = stampTranslations(undefined, textsOf(termWith(dip)), () => true);
  const wordsIn = (...avoid: string[]) =>
    textsOf(termWith(...avoid)).map((text) => recordedSource(stamped, text) === text.source);

  test('is known where another was put before it', () => {
    expect(wordsIn(fall, dip)).toEqual([false, true]);
  });

  test('is old where its own source has changed', () => {
    expect(wordsIn(dip.replace('en: dip', 'en: slump'))).toEqual([false]);
  });
});

describe('stamping', () => {
  const before = textsOf(RUSSIAN_PAGE);
  const after = textsOf({ ...RUSSIAN_PAGE, 'pages/en/what-waiting-costs.mdx': aPage('Quite other words.') });
  const stamped = stampTranslations(undefined, before, () => true);

  test('records the source, so that a change of it shows', () => {
    const [text] = after;
    if (!text) throw new Error('There is no translation.');
    expect(recordedSource(stamped, text)).toBe(before[0]?.source);
    expect(recordedSource(stamped, text)).not.toBe(text.source);
  });

  test('stamps only what is asked for and keeps the rest', () => {
    expect(stampTranslations(stamped, after, () => false)).toEqual(stamped);
    expect(stampTranslations(stamped, after, () => true)).not.toEqual(stamped);
  });

  test('forgets what is gone', () => {
    expect(stampTranslations(stamped, [], () => true)).toEqual({ pages: {}, texts: {} });
  });

  test('what is written can be read', () => {
    const all = textsOf({ ...RUSSIAN_PAGE, 'glossary/drop.yaml': aTerm('drop', { name: '{ en: drop, ru: сброс }' }) });
    const record = stampTranslations(undefined, all, () => true);
    expect(translationRecordSchema.parse(parse(formatTranslationRecord(record)))).toEqual(record);
  });
});
