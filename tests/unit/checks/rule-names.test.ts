import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_NAMES } from '#checks/rule-names.ts';
import { READING_RULES } from '#library/reading-rules.ts';

const ROOT = join(import.meta.dirname, '../../..');
const headings = readFileSync(join(ROOT, 'content/README.md'), 'utf8').matchAll(/^### `([a-z-]+)`$/gmu);

test('every rule has one heading in the authors’ guide, and every heading a rule', () => {
  expect([...headings].map(([, name]) => name)).toEqual(RULE_NAMES);
});

test('every rule that reading can report is on its list', () => {
  const named = globSync('src/library/*.ts', { cwd: ROOT }).flatMap((file) =>
    [
      ...readFileSync(join(ROOT, file), 'utf8').matchAll(/\brule(?: =|:)[^\n]*?'([a-z-]+)'(?: : '([a-z-]+)')?/gu),
    ].flatMap(([, first = '', second = '']) => [first, second]),
  );

  expect([...new Set(named)].filter(Boolean).toSorted()).toEqual(
    READING_RULES.filter((name) => name !== 'unknown-job' || named.includes(name)),
  );
});
