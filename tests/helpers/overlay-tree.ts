import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import { readTree } from '#library/read-tree.ts';
import type { SourceTree } from '#library/source-tree.ts';

/** The smallest content tree without a fault. */
export const MINIMAL = join(import.meta.dirname, '../fixtures/minimal');

/**
 * The minimal tree with the files of a scenario in place of its own, as if all stood in one folder `content/`.
 *
 * @param scenario absolute path of a folder with `content/`, and perhaps `without.txt`: paths to leave out, one a line.
 */
export function overlayTree(scenario: string): SourceTree {
  const base = readTree(MINIMAL, 'vendor');
  const over = readTree(join(scenario, 'content'), 'vendor');
  const list = join(scenario, 'without.txt');
  const without = new Set(existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []);
  const merge = <T extends { path: string }>(below: readonly T[], above: readonly T[]): T[] =>
    [...new Map([...below, ...above].map((file) => [file.path, file])).values()]
      .filter(({ path }) => !without.has(path))
      .map((file) => ({ ...file, shownPath: `content/${file.path}` }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    root: over.root,
    shownRoot: 'content',
    files: merge(base.files, over.files),
    assets: merge(base.assets, over.assets),
    pictures: new Map([...base.pictures, ...over.pictures]),
    films: new Map([...base.films, ...over.films]),
    findings: [...base.findings, ...over.findings.map((finding) => shownAsContent(finding, over.shownRoot))],
  };
}

function shownAsContent(finding: Finding, shownRoot: string): Finding {
  const path = finding.place.path.replace(shownRoot, 'content');
  return { ...finding, place: { ...finding.place, path } };
}
