import type { Place } from '#domain/finding.ts';
import type { Kind } from '#library/file-kind.ts';
import type { Library, SettingsDocument } from '#library/library.ts';

/** An id that stands in a list, not in a file's name. */
export interface ListedId {
  readonly id: string;
  /** Ids of one space have to differ. */
  readonly space: string;
  /** As a message calls it: "claim". */
  readonly noun: string;
  readonly place: Place;
}

interface List {
  readonly kind: Kind;
  /** Steps to the list; `*` for every member of a list on the way. */
  readonly path: readonly string[];
  readonly noun: string;
  /** Whether ids have to differ across all files of the kind, not only within the file. */
  readonly isShared: boolean;
}

const LISTS: readonly List[] = [
  { kind: 'claims', path: ['claims'], noun: 'claim', isShared: true },
  { kind: 'claims', path: ['conflicts'], noun: 'conflict', isShared: true },
  { kind: 'tool', path: ['sections', '*', 'items'], noun: 'entry of this list', isShared: false },
  { kind: 'tool', path: ['sections'], noun: 'part', isShared: false },
  { kind: 'tool', path: ['sections', '*', 'questions'], noun: 'question', isShared: false },
  { kind: 'tool', path: ['bands'], noun: 'band', isShared: false },
  { kind: 'tool', path: ['criteria'], noun: 'criterion', isShared: false },
  { kind: 'tool', path: ['example', 'suppliers'], noun: 'supplier of the example', isShared: false },
  { kind: 'tool', path: ['statements'], noun: 'statement', isShared: false },
  { kind: 'tool', path: ['objectives'], noun: 'objective', isShared: false },
  { kind: 'tool', path: ['questions'], noun: 'question', isShared: false },
  { kind: 'tool', path: ['options'], noun: 'option', isShared: false },
  { kind: 'tool', path: ['stopPoints'], noun: 'stop point', isShared: false },
  { kind: 'tool', path: ['openQuestions'], noun: 'open question', isShared: false },
  { kind: 'tool', path: ['items'], noun: 'item', isShared: false },
  { kind: 'account', path: ['plan'], noun: 'milestone', isShared: false },
  { kind: 'account', path: ['decisions'], noun: 'decision', isShared: false },
  { kind: 'account', path: ['questions'], noun: 'question', isShared: false },
];

/** Every id in a list, file by file, also in files whose settings have other faults. */
export function* listedIds(library: Library): Generator<ListedId> {
  for (const document of library.documents) {
    for (const list of LISTS) {
      if (list.kind !== document.kind.kind) continue;
      const space = list.isShared ? list.noun : `${document.file.path} ${list.noun}`;
      for (const { id, at } of idsAt(document.settings.value, list.path, []))
        yield { id, space, noun: list.noun, place: placeOf(document, at) };
    }
  }
}

function* idsAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  at: readonly (string | number)[],
): Generator<{ id: string; at: readonly (string | number)[] }> {
  if (step === undefined || step === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) {
      if (step === '*') yield* idsAt(item, rest, [...at, index]);
      else if (typeof item === 'object' && item !== null && typeof item.id === 'string')
        yield { id: item.id, at: [...at, index, 'id'] };
    }
    return;
  }
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, step))
    yield* idsAt((value as Record<string, unknown>)[step], rest, [...at, step]);
}

function placeOf({ settings }: SettingsDocument, at: readonly (string | number)[]): Place {
  return settings.placeOf(at);
}
