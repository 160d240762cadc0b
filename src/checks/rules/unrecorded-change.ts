import type { ChangeItem } from '#domain/change-record.ts';
import { COMMON_RECORD } from '#library/file-kind.ts';
import { changeSubjects } from '#records/change-subjects.ts';
import { compareChanges } from '#records/compare-changes.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** Readers learn only of changes that were recorded. A folder without a record keeps none, and is left alone. */
export const unrecordedChange: Rule = {
  name: 'unrecorded-change',
  severity: 'warning',
  *check(library) {
    // What cannot be read would look taken out, and nothing can be recorded before it is mended.
    if (library.findings.some(({ severity }) => severity === 'error')) return;
    const subjects = Map.groupBy(changeSubjects(library), ({ record }) => record);
    for (const [id, { settings, placeOf }] of library.changes) {
      const own = subjects.get(id) ?? [];
      for (const item of compareChanges(settings, own)) {
        const place = own.find(({ key }) => key === item.subject)?.place ?? placeOf(['recorded', item.subject]);
        yield { place, ...wording(item, id) };
      }
    }
  },
};

function wording({ subject, was }: ChangeItem, record: string): Omit<RuleFinding, 'place'> {
  const [kind, id] = subject.split(':');
  const happened = { new: 'is new', changed: 'has changed', removed: 'was taken out' }[was];
  const file = record === COMMON_RECORD ? 'changes.yaml' : `accounts/${record}/changes.yaml`;
  return {
    message: `The ${kind} "${id}" ${happened} since the last record in ${file}, so readers who come back would not be told.`,
    fix: 'run npm run changes -- --record, or with --minor where only a slip was mended.',
  };
}
