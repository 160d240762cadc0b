import { expect, test } from 'vitest';
import { BUYING_JOBS } from '#domain/buying-job.ts';
import { PAGE_KINDS } from '#domain/page.ts';
import { catalogue } from '#i18n/catalogue.ts';
import { meetingStrings } from '#i18n/meeting-strings.ts';
import { roomStrings } from '#i18n/room-strings.ts';
import { toolStrings } from '#i18n/tool-strings.ts';

/** Languages that have interface text of their own. */
const WRITTEN = ['en', 'ru', 'fa'];

test('a language without interface text of its own has English', () => {
  expect(catalogue('de')).toBe(catalogue('en'));
});

test.each(WRITTEN)('%s has a name for every kind of page and a way back for every job', (locale) => {
  const { kinds, ways } = catalogue(locale);

  expect(Object.keys(kinds).toSorted()).toEqual([...PAGE_KINDS].toSorted());
  expect(Object.keys(ways).toSorted()).toEqual([...BUYING_JOBS].toSorted());
});

test.each(WRITTEN)('no text of the interface in %s is empty or has space at its ends', (locale) => {
  expect(
    [
      ...textsOf(catalogue(locale)),
      ...textsOf({ ...toolStrings(locale), ...roomStrings(locale), ...meetingStrings(locale) }),
    ].filter((text) => text.trim() !== text || text === ''),
  ).toEqual([]);
});

/** Every text of a catalogue; where one takes values it is given letters. */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part('a', 'b', 'c', 'd'))];
  return Object.values(part as object).flatMap(textsOf);
}

test('a count of one has the singular', () => {
  const { jobs, page } = catalogue('en');

  expect([jobs.count(1, '1'), jobs.count(2, '2')]).toEqual(['1 page', '2 pages']);
  expect([page.minutesLong(1, '1'), page.minutesLong(2, '2')]).toEqual(['1 minute to read', '2 minutes to read']);
});
