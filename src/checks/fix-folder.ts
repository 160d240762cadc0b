import type { Finding } from '#domain/finding.ts';
import type { Library } from '#library/library.ts';
import { readLibrary } from '#library/read-library.ts';
import type { Scope } from '#library/source-tree.ts';
import { writeText } from '#library/write-text.ts';
import { checkLibrary } from './check-library.ts';
import { planFixes } from './fix.ts';

/** One fix can uncover another; more rounds than this would mean that two fixes undo each other. */
const MOST_ROUNDS = 20;

/**
 * Mends what can be mended without a person, round by round, until nothing changes.
 *
 * @param root absolute path of the content folder. Its files are changed.
 * @returns what is left for a person, and how many files were changed.
 */
export function fixFolder(root: string, scope: Scope): { readonly findings: Finding[]; readonly mended: number } {
  const mended = new Set<string>();
  for (let round = 0; ; round++) {
    const library = readLibrary({ root, scope });
    const findings = checkLibrary(library);
    const texts = planFixes(findings, (path) => library.files.get(inTree(library, path))?.text);
    if (texts.size === 0 || round === MOST_ROUNDS) return { findings, mended: mended.size };
    for (const [path, text] of texts) {
      writeText(root, inTree(library, path), text);
      mended.add(path);
    }
  }
}

function inTree({ shownRoot }: Library, shownPath: string): string {
  return shownPath.slice(shownRoot.length + 1);
}
