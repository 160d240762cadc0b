import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { applyEdits } from '#checks/fix.ts';
import { fixFolder } from '#checks/fix-folder.ts';

const FAULTS = join(import.meta.dirname, '../../fixtures/forty-faults/content');
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'commonview-'));
  folders.push(copy);
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const edit = (start: number, end: number, text: string) => ({ path: 'a', start, end, text });

test('changes are made from the end that they were given for, whatever their order', () => {
  expect(applyEdits('one two', [edit(4, 7, 'three'), edit(0, 3, 'zero')])).toBe('zero three');
});

test('of two changes that overlap the first is made and the other waits', () => {
  expect(applyEdits('abcdef', [edit(2, 5, 'Y'), edit(1, 3, 'X')])).toBe('aXdef');
});

test('a change outside the text is left out', () => {
  expect(applyEdits('abc', [edit(2, 9, 'X')])).toBe('abc');
});

test('two insertions at one place are both made', () => {
  expect(applyEdits('ab', [edit(1, 1, 'x'), edit(1, 1, 'y')])).toBe('axyb');
});

test('--fix mends every paste slip of the forty faults and nothing else', () => {
  const root = copyOf(FAULTS);
  const { findings, mended } = fixFolder(root, 'vendor');

  expect(findings.filter(({ edit }) => edit)).toEqual([]);
  expect(findings.filter(({ rule }) => rule === 'paste-slip')).toEqual([]);
  expect(mended).toBe(9);
  expect(readFileSync(join(root, 'pages/en/s-less.mdx'), 'utf8')).toContain('Keep it &lt;8 °C.');
  expect(readFileSync(join(root, 'pages/en/s-colon.mdx'), 'utf8')).toContain('title: "Costs: what we know"');
  expect(readFileSync(join(root, 'roles/ops.yaml'), 'utf8')).toContain('{ en: "Depot, lane and shift leads" }');
});

test('--fix leaves nothing for a second run, and no draft of a file behind', () => {
  const root = copyOf(FAULTS);
  const first = fixFolder(root, 'vendor');
  const second = fixFolder(root, 'vendor');

  expect(second).toEqual({ findings: first.findings, mended: 0 });
  expect(readdirSync(root, { recursive: true }).filter((path) => String(path).endsWith('.tmp'))).toEqual([]);
});

test('--fix keeps the line ends of Windows', () => {
  const root = copyOf(join(import.meta.dirname, '../../fixtures/minimal'));
  const file = join(root, 'pages/en/how-to-try.mdx');
  const text = readFileSync(file, 'utf8').replace('title: How', 'title: Now: how').replaceAll('\n', '\r\n');
  writeFileSync(file, text);

  expect(fixFolder(root, 'vendor').findings).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(text.replace('Now: how to try it', '"Now: how to try it"'));
});
