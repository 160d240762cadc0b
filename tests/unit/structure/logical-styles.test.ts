import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../helpers/project.ts';

/** Names and values of one side of the window, which is the other one for those who read from right to left. */
const ONE_SIDED =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear|justify-content|justify-items|justify-self|caption-side)\s*:\s*(?:left|right)\b|(?:margin|padding|inset|border-width)\s*:\s*[^\s,]+ ([^\s,]+) [^\s,]+ (?!\1[;\s])[^\s,]+;/u;

/** Lines that mean a side of the window itself, whatever the direction. */
const ALLOWED: readonly string[] = [];

function faultsIn(path: string, text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .split('\n')
    .filter((line) => ONE_SIDED.test(line))
    .map((line) => `${path}: ${line.trim()}`)
    .filter((fault) => !ALLOWED.includes(fault));
}

test('style sheets name no left and no right side', () => {
  const folders = ['styles', 'components', 'layouts', 'islands', 'search', 'pages'].map((name) => join('src', name));
  const files = folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:css|astro)$/u.test(file))
      .map((file) => join(folder, file)),
  );
  const faults = files.flatMap((file) => {
    const text = readFileSync(join(PROJECT, file), 'utf8');
    const styles = file.endsWith('.css') ? text : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].join('\n');
    return faultsIn(file, styles);
  });

  expect(files.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

test.each([
  'margin-left: 1rem;',
  'a { left: 0 }',
  '  padding-right: var(--space-2);',
  'text-align: right;',
  'border-left-color: red;',
  'border-top-left-radius: 2px;',
  'float: left;',
  'padding: 1px 2px 1px 4px;',
])('a side of the window is found: %s', (line) => {
  expect(faultsIn('x.css', line)).toHaveLength(1);
});

test.each([
  'margin-inline-start: 1rem;',
  'inset: auto 0 0;',
  'padding: 1px 2px 1px 2px;',
  'text-align: start;',
  '.align-right { text-align: end; }',
  '/* left: 0; */',
  'margin: 4mm 0 0;',
])('a logical one is not: %s', (line) => {
  expect(faultsIn('x.css', line)).toEqual([]);
});
