import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'commonview-chromium-'));

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that ends with a status, as a browser that starts or one that lacks libraries. */
function program(name: string, status: number): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

test('the browser that CHROMIUM_PATH names is taken', () => {
  const file = program('mine', 0);
  vi.stubEnv('CHROMIUM_PATH', file);
  expect(findChromium()).toBe(file);
});

test('a CHROMIUM_PATH that does not start is said in one line, and nothing else is tried', () => {
  vi.stubEnv('CHROMIUM_PATH', program('broken', 1));
  expect(() => findChromium()).toThrow(/^CHROMIUM_PATH is \S+, which does not start\.[^\n]+$/u);
});

test('without it, the first on PATH that starts is taken', () => {
  vi.stubEnv('CHROMIUM_PATH', '');
  program('chromium', 1);
  const works = program('chromium-browser', 0);
  vi.stubEnv('PATH', folder);
  expect(findChromium()).toBe(works);
});
