import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ChangeRecord } from '#domain/change-record.ts';
import { changeRecordSchema } from '#domain/change-record.ts';
import { parseSettings } from '#library/yaml-settings.ts';
import { changeSubjects } from '#records/change-subjects.ts';
import { compareChanges, recordChanges } from '#records/compare-changes.ts';
import { formatChangeRecord } from '#records/format-record.ts';
import { aLibrary, anAccount, aPage } from '../../helpers/builders.ts';
import { aSite, aTerm } from '../../helpers/microsites.ts';

type Files = Parameters<typeof aLibrary>[0];

const OCTOBER = { on: '2026-10-01', isMinor: false } as const;
const NOVEMBER = { on: '2026-11-01', isMinor: false } as const;
const PAGE = 'pages/en/what-waiting-costs.mdx';

const subjectsOf = (files: Files, record = '') =>
  changeSubjects(aLibrary(files)).filter((one) => one.record === record);

function firstRecord(files: Files = {}, record = ''): ChangeRecord {
  return recordChanges(undefined, subjectsOf(files, record), OCTOBER);
}

function changesTo(files: Files, before: Files = {}, record = '') {
  return compareChanges(firstRecord(before, record), subjectsOf(files, record));
}

describe('what readers see changed', () => {
  test('the first record is a beginning, not a list of news', () => {
    expect(firstRecord()).toMatchObject({ since: '2026-10-01', entries: [] });
  });

  test('nothing, where nothing was touched', () => {
    expect(changesTo({})).toEqual([]);
  });

  test('a page with other words', () => {
    expect(changesTo({ [PAGE]: aPage('Quite other words.') })).toEqual([
      { subject: 'page:what-waiting-costs', was: 'changed' },
    ]);
  });

  test('not a page that only has another owner or another day of review', () => {
    const before = { [PAGE]: aPage('The same.', { reviewBy: '2027-01-31' }) };
    expect(changesTo({ [PAGE]: aPage('The same.', { reviewBy: '2027-06-30' }) }, before)).toEqual([]);
  });

  test('not a setting that says nothing', () => {
    const silent = aTerm('drop', { avoid: '[]', related: '[]' });
    expect(changesTo({ 'glossary/drop.yaml': silent }, { 'glossary/drop.yaml': aTerm('drop') })).toEqual([]);
  });

  test('a new word, and one that was taken out, by the name that it had', () => {
    expect(changesTo({ 'glossary/drop.yaml': aTerm('drop') })).toEqual([{ subject: 'term:drop', was: 'new' }]);
    expect(changesTo({}, { 'glossary/drop.yaml': aTerm('drop') })).toEqual([
      { subject: 'term:drop', was: 'removed', name: { en: 'drop' } },
    ]);
  });

  test('a translation, only for those who read in its language', () => {
    const site = { 'site.yaml': aSite({ locales: '[en, ru]' }) };
    const russian = aPage('По-русски.', { title: 'Чего стоит ожидание' });
    expect(changesTo({ ...site, 'pages/ru/what-waiting-costs.mdx': russian }, site)).toEqual([
      { subject: 'page:what-waiting-costs', was: 'changed', locales: ['ru'] },
    ]);
  });

  test('the plan of an account, in its own record alone', () => {
    const plan = '[{ id: visit, title: { en: Visit }, date: 2026-12-01, job: validation }]';
    const files = { 'accounts/acme/account.yaml': anAccount({ plan }) };
    expect(changesTo(files, {}, 'acme')).toEqual([{ subject: 'milestone:visit', was: 'new' }]);
    expect(changesTo(files)).toEqual([]);
  });
});

describe('recording', () => {
  const changed = subjectsOf({ [PAGE]: aPage('Other words.') });

  test('adds an entry with its note at the end', () => {
    const record = recordChanges(firstRecord(), changed, { ...NOVEMBER, note: { en: 'Clearer.' } });
    expect(record.entries).toEqual([
      { on: '2026-11-01', note: { en: 'Clearer.' }, items: [{ subject: 'page:what-waiting-costs', was: 'changed' }] },
    ]);
    expect(compareChanges(record, changed)).toEqual([]);
  });

  test('tells nobody of a slip that was mended', () => {
    const record = recordChanges(firstRecord(), changed, { ...NOVEMBER, isMinor: true });
    expect(record.entries).toEqual([]);
    expect(compareChanges(record, changed)).toEqual([]);
  });

  test('leaves the record as it was where nothing has changed', () => {
    const record = firstRecord();
    expect(formatChangeRecord(recordChanges(record, subjectsOf({}), NOVEMBER))).toBe(formatChangeRecord(record));
  });

  test('what two languages share is written for each in full', () => {
    const site = { 'site.yaml': aSite({ locales: '[en, ru]' }) };
    const record = firstRecord(site);
    const { value } = parseSettings(formatChangeRecord(record), 'changes.yaml') as { value?: unknown };
    expect(changeRecordSchema.parse(value)).toEqual(record);
  });

  test('what is written can be read', () => {
    const record = recordChanges(firstRecord(), changed, { ...NOVEMBER, note: { en: 'A "quoted": note' } });
    expect(changeRecordSchema.parse(parse(formatChangeRecord(record)))).toEqual(record);
  });
});
