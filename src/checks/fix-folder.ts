import type { Edit, Finding } from '#domain/finding.ts';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import type { Scope } from '#library/source-tree.ts';
import { writeText } from '#library/write-text.ts';
import { checkLibrary } from './check-library.ts';
import { planFixes } from './fix.ts';

/** One fix can uncover another; more rounds than this would mean that two fixes undo each other. */
const MOST_ROUNDS = 20;

/** A file that was changed. */
export interface MendedFile {
  /** As findings show it. */
  readonly path: string;
  /** How many changes were made in it. */
  readonly places: number;
}

/**
 * Mends what can be mended without a person, round by round, until nothing changes.
 *
 * @param root absolute path of the content folder. Its files are changed.
 * @param report called at the end for each file that was changed.
 * @returns what is left for a person, and how many files were changed.
 */
export function fixFolder(
  root: string,
  scope: Scope,
  report: (file: MendedFile) => void = () => undefined,
): { readonly findings: Finding[]; readonly mended: number } {
  const mended = new Map<string, number>();
  for (let round = 0; ; round++) {
    const library = readLibrary({ root, scope });
    const findings = checkLibrary(library);
    const texts = planFixes(findings, (path) => library.files.get(inTree(library, path))?.text);
    if (texts.size === 0 || round === MOST_ROUNDS) {
      for (const [path, places] of mended) report({ path, places });
      return { findings, mended: mended.size };
    }
    for (const [path, text] of texts) {
      writeText(root, inTree(library, path), text);
      mended.set(path, (mended.get(path) ?? 0) + countMade(findings, path));
    }
  }
}

/** How many of the changes to a file are made at once: of those that overlap the first. */
function countMade(findings: readonly Finding[], path: string): number {
  const edits = findings.flatMap(({ edit }) => (edit?.path === path ? [edit] : []));
  const made: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end))
    if (edit.start >= (made.at(-1)?.end ?? 0)) made.push(edit);
  return made.length;
}

function inTree({ shownRoot }: Library, shownPath: string): string {
  return shownPath.slice(shownRoot.length + 1);
}
