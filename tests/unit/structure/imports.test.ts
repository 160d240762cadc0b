import { describe, expect, test } from 'vitest';
import { findImports } from './find-imports.ts';
import { importFault } from './import-faults.ts';
import { readCodeFiles } from './source-files.ts';

test('every import obeys the table of the design', () => {
  const faults = readCodeFiles().flatMap(({ path, text }) =>
    findImports(text).flatMap((found) => importFault(path, found) ?? []),
  );
  expect(faults).toEqual([]);
});

describe('an import is a fault', () => {
  test.each([
    ['src/domain/page.ts', '#library/library.ts', 'domain may not import from library'],
    ['src/domain/page.ts', 'node:fs', "Node's own modules have no place here"],
    ['src/domain/page.ts', 'yaml', 'the package yaml is not allowed here'],
    ['src/domain/page.ts', './ids', 'it names no extension'],
    ['src/domain/page.ts', '#domain/ids.ts', 'inside a folder the path begins with ./ or ../'],
    ['src/library/body.ts', '../domain/finding.ts', 'another folder is reached with #'],
    ['src/microsite/microsite.ts', '#library/read-library.ts', 'microsite may import types alone from library'],
    ['src/pages/index.astro', '#library/library.ts', 'pages may not import from library'],
    ['src/host/swap.ts', 'fs', "Node's own modules are named with node:"],
    ['scripts/build.ts', '#pages/index.astro', 'scripts may not import from pages'],
  ])('%s: %s', (path, from, fault) => {
    expect(importFault(path, { from, isType: false })).toBe(`${path} imports "${from}": ${fault}`);
  });
});

test('imports are found in every form', () => {
  const text = [
    "import { a } from './a.ts';",
    "import type { B } from './b.ts';",
    "import { type C, type D } from './c.ts';",
    "import { e, type F } from './e.ts';",
    "import './g.css';",
    "export { h } from './h.ts';",
    "export type { I } from './i.ts';",
    'import {',
    '  j,',
    "} from './j.ts';",
    "const k = await import('./k.ts');",
    "import type from './l.ts';",
    "// import { m } from './m.ts';",
  ].join('\n');
  expect(findImports(text)).toEqual([
    { from: './a.ts', isType: false },
    { from: './b.ts', isType: true },
    { from: './c.ts', isType: true },
    { from: './e.ts', isType: false },
    { from: './g.css', isType: false },
    { from: './h.ts', isType: false },
    { from: './i.ts', isType: true },
    { from: './j.ts', isType: false },
    { from: './l.ts', isType: false },
    { from: './k.ts', isType: false },
  ]);
});
