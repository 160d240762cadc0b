import type { Edit, Finding } from '#domain/finding.ts';

/**
 * Makes the changes that do not overlap, the first of each overlap by start.
 *
 * @returns the changed text. What had to wait is found again by the next run.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let done = 0;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done || end < start || end > text.length) continue;
    changed += text.slice(done, start) + replacement;
    done = end;
  }
  return changed + text.slice(done);
}

/** New texts of the files that have something to mend, by the path that findings show. Files that stay the same are left out. */
export function planFixes(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
): Map<string, string> {
  const edits = Map.groupBy(
    findings.flatMap(({ edit }) => (edit ? [edit] : [])),
    ({ path }) => path,
  );
  const texts = new Map<string, string>();
  for (const [path, ofFile] of edits) {
    const text = textOf(path);
    const changed = text === undefined ? undefined : applyEdits(text, ofFile);
    if (changed !== undefined && changed !== text) texts.set(path, changed);
  }
  return texts;
}
