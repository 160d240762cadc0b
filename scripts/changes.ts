import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangeRecord, changeRecordSchema } from '#domain/change-record.ts';
import { daySchema } from '#domain/ids.ts';
import { COMMON_RECORD } from '#library/file-kind.ts';
import type { Library } from '#library/library.ts';
import { writeText } from '#library/write-text.ts';
import { type ChangeSubject, changeSubjects } from '#records/change-subjects.ts';
import { compareChanges, type Recording, recordChanges } from '#records/compare-changes.ts';
import { formatChangeRecord } from '#records/format-record.ts';
import { CONTENT_FLAG } from './content-flag.ts';
import { scriptFlags } from './flags.ts';
import { endWith, readSound } from './read-sound.ts';

const { values } = scriptFlags({
  content: CONTENT_FLAG,
  record: { type: 'boolean', default: false },
  minor: { type: 'boolean', default: false },
  note: { type: 'string' },
  account: { type: 'string' },
  shared: { type: 'boolean', default: false },
  date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
});
if (!daySchema.safeParse(values.date).success) endWith(`"${values.date}" is no day in the form YYYY-MM-DD.`);
if (!values.record && (values.minor || values.note !== undefined)) endWith('--minor and --note go with --record.');
if (values.minor && values.note !== undefined) endWith('What is --minor is told to nobody, so it takes no --note.');
if (values.shared && values.account !== undefined) endWith('Give --shared or --account, not both.');

const library = readSound(values.content);
if (values.account !== undefined && !library.accounts.has(values.account))
  endWith(`No account is called "${values.account}": ${[...library.accounts.keys()].join(', ')}.`);

const subjects = Map.groupBy(changeSubjects(library), ({ record }) => record);
const asked = askedRecords();
const changed = asked.filter((id) => changesOf(id).length > 0);
if (values.note !== undefined) assertOneIsTold();
// All are made before one is written, so that nothing is recorded by halves.
const records = values.record ? asked.map((id) => [id, recordOf(id)] as const) : [];
for (const id of asked) report(id);
for (const [id, record] of records) write(library, pathOf(id), record);

function askedRecords(): string[] {
  if (values.shared) return [COMMON_RECORD];
  return values.account === undefined ? [COMMON_RECORD, ...library.accounts.keys()] : [values.account];
}

function subjectsOf(id: string): readonly ChangeSubject[] {
  return subjects.get(id) ?? [];
}

function changesOf(id: string): ReturnType<typeof compareChanges> {
  const record = library.changes.get(id)?.settings;
  return record ? compareChanges(record, subjectsOf(id)) : [];
}

/** A note is read by everybody who reads its record: one for an account may not reach all the others. */
function assertOneIsTold(): void {
  if (changed.length === 0) endWith('Nothing has changed, so there is nothing that --note could tell.');
  if (changed.length > 1)
    endWith(
      `The note would stand in ${changed.map(pathOf).join(', ')}, for the readers of each. Say whom it is for: --shared or --account <id>.`,
    );
}

/** @throws by ending the process, if what would be written could not be read again. */
function recordOf(id: string): ChangeRecord {
  const before = library.changes.get(id)?.settings;
  const last = [before?.since ?? '', ...(before?.entries ?? []).map(({ on }) => on)].toSorted().at(-1) ?? '';
  if (values.date < last)
    endWith(
      `${pathOf(id)} has an entry of ${last}, so nothing can be recorded for ${values.date}. Give a later --date.`,
    );
  const record = recordChanges(before, subjectsOf(id), recordingOf(library));
  const { success, error } = changeRecordSchema.safeParse(record);
  const isNote = error?.issues.some(({ path }) => path.includes('note')) === true;
  if (isNote) endWith('--note takes one to 300 characters of plain text.');
  if (!success) throw new Error(`${pathOf(id)} would not be readable any more.`, { cause: error });
  return record;
}

function recordingOf({ site }: Library): Recording {
  const [source = 'en'] = site?.settings.locales ?? [];
  const { date, note, minor } = values;
  return { on: date, isMinor: minor, ...(note === undefined ? {} : { note: { [source]: note } }) };
}

function report(id: string): void {
  for (const { subject, was } of changesOf(id)) console.log(`${pathOf(id)}: ${subject} ${was}`);
  if (library.changes.has(id)) return;
  const begun = values.record ? 'begun' : 'not begun; --record begins it';
  console.log(`${pathOf(id)}: ${begun}, ${subjectsOf(id).length} entries`);
}

function pathOf(id: string): string {
  return id === COMMON_RECORD ? 'changes.yaml' : `accounts/${id}/changes.yaml`;
}

function write({ root }: Library, path: string, record: ChangeRecord): void {
  const text = formatChangeRecord(record);
  if (existsSync(join(root, path))) writeText(root, path, text);
  else writeFileSync(join(root, path), text, { flag: 'wx' });
}
