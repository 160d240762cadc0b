import type { ChangeEntry, ChangeItem, ChangeRecord } from '#domain/change-record.ts';
import type { Day } from '#domain/ids.ts';
import type { LocalText } from '#domain/local-text.ts';
import type { ChangeSubject } from './change-subjects.ts';

/** What readers see changed since the last record, in the order of the subjects, what was removed at the end. */
export function compareChanges(record: ChangeRecord, subjects: readonly ChangeSubject[]): ChangeItem[] {
  const now = new Set(subjects.map(({ key }) => key));
  const removed = Object.entries(record.recorded)
    .filter(([subject]) => !now.has(subject))
    .map(([subject, shown]): ChangeItem => {
      const names = Object.entries(shown).map(([locale, { name }]) => [locale, name]);
      return { subject, was: 'removed', name: Object.fromEntries(names) };
    });
  return [...subjects.flatMap((subject) => changed(record, subject)), ...removed];
}

function changed({ recorded }: ChangeRecord, { key, shown }: ChangeSubject): ChangeItem[] {
  const before = Object.hasOwn(recorded, key) ? recorded[key] : undefined;
  if (!before) return [{ subject: key, was: 'new' }];
  const locales = [...shown].filter(([locale, { hash }]) => before[locale]?.hash !== hash).map(([locale]) => locale);
  if (locales.length === 0) return [];
  return [{ subject: key, was: 'changed', ...(locales.length < shown.size ? { locales } : {}) }];
}

/** How to record what has changed. */
export interface Recording {
  /** Day of the record, `YYYY-MM-DD`. */
  readonly on: Day;
  /** What readers are told. */
  readonly note?: LocalText;
  /** A slip mended: what readers see is recorded, and they are told of no change. */
  readonly isMinor: boolean;
}

/** The record after recording: as it was, if nothing has changed. The first one is a beginning without changes. */
export function recordChanges(
  record: ChangeRecord | undefined,
  subjects: readonly ChangeSubject[],
  { on, note, isMinor }: Recording,
): ChangeRecord {
  const recorded = Object.fromEntries(subjects.map(({ key, shown }) => [key, Object.fromEntries(shown)]));
  if (!record) return { since: on, entries: [], recorded };
  const items = compareChanges(record, subjects);
  const entry: ChangeEntry = { on, items, ...(note ? { note } : {}) };
  const isTold = items.length > 0 && !isMinor;
  return { since: record.since, entries: isTold ? [...record.entries, entry] : record.entries, recorded };
}
