import type { Draft } from './draft.ts';
import type { FileKind } from './file-kind.ts';
import { type Misplaced, misplacedEntry } from './misplaced-entry.ts';
import type { ReferenceTarget } from './references.ts';
import { valueAt } from './setting-name.ts';
import type { SourceFile } from './source-tree.ts';
import type { KeyPath, Settings } from './yaml-settings.ts';

/** Ids count as known as soon as their file exists, so that a broken file brings no findings in others. */
export function noteKnown(kind: FileKind, settings: Settings | undefined, file: SourceFile, { known }: Draft): void {
  const idsIn = (path: KeyPath, pattern: RegExp): string[] => {
    if (!settings) return [...file.text.matchAll(pattern)].map((match) => match[1] ?? '');
    let value = settings.value;
    for (const step of path)
      value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
    if (Array.isArray(value))
      return value.flatMap((item: unknown) =>
        typeof item === 'object' && item !== null && 'id' in item ? [String(item.id)] : [],
      );
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  };
  const add = (target: ReferenceTarget, ids: Iterable<string>) => {
    for (const id of ids) known[target].add(id);
  };
  if (kind.kind === 'role' || kind.kind === 'term' || kind.kind === 'tool' || kind.kind === 'page')
    add(kind.kind, [kind.id]);
  if (kind.kind === 'facts') add('fact', idsIn([], /^([a-z0-9-]+):/gmu));
  if (kind.kind === 'site') add('person', idsIn(['people'], /^ {2}([a-z0-9-]+):/gmu));
  if (kind.kind === 'claims') {
    const every = settings ? undefined : /\bid:\s*([a-z0-9-]+)/gu;
    add('claim', idsIn(['claims'], every ?? /$^/gu));
    add('conflict', idsIn(['conflicts'], every ?? /$^/gu));
    for (const list of ['claims', 'conflicts']) for (const [is, id] of misplacedIn(list, settings)) add(is, [id]);
  }
}

/** Entries in the wrong one of the two lists, by what they are: what names them is right. */
function misplacedIn(list: string, settings: Settings | undefined): [Misplaced, string][] {
  const entries = valueAt(settings?.value, [list]);
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, at): [Misplaced, string][] => {
    const is = misplacedEntry([list, at], entry);
    const id = valueAt(entry, ['id']);
    return is && typeof id === 'string' ? [[is, id]] : [];
  });
}
