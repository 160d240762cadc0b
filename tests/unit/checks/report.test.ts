import { expect, test } from 'vitest';
import { exitStatus } from '#checks/report/counts.ts';
import { formatGithub } from '#checks/report/github.ts';
import { formatJson } from '#checks/report/json.ts';
import { formatText } from '#checks/report/text.ts';
import { compareFindings, type Finding } from '#domain/finding.ts';

const error: Finding = {
  rule: 'unknown-role',
  severity: 'error',
  place: { path: 'content/pages/en/security-pack.mdx', line: 6, column: 5 },
  message: 'No role is called "ciso", so this page would count for nobody in the buying group.',
  fix: 'use one of it, fin, leg; or add roles/ciso.yaml.',
};
const warning: Finding = { ...error, severity: 'warning', place: { path: 'content/a, 100%: b.mdx' } };

test('a finding reads as the style guide shows it, with the counts at the end', () => {
  expect(
    formatText([error, warning], { hasColour: false }),
  ).toBe(`content/pages/en/security-pack.mdx:6:5  error  unknown-role
  No role is called "ciso", so this page would count for nobody in the buying group.
  Fix: use one of it, fin, leg; or add roles/ciso.yaml.

content/a, 100%: b.mdx  warning  unknown-role
  No role is called "ciso", so this page would count for nobody in the buying group.
  Fix: use one of it, fin, leg; or add roles/ciso.yaml.

1 error and 1 warning in 2 files.
`);
});

test('nothing found is said in one line', () => {
  expect(formatText([], { hasColour: false })).toBe('No errors and no warnings.\n');
});

test('colour marks the severity alone', () => {
  expect(formatText([error], { hasColour: true })).toContain(':6:5  \u001b[31merror\u001b[39m  unknown-role\n');
});

test('what an author wrote cannot command the terminal or turn the line', () => {
  const text = formatText([{ ...error, message: 'No role is called "\u001b[2J\u202ea\nb".' }], { hasColour: false });

  expect(text).toContain('"\\u001b[2J\\u202ea\\u000ab"');
});

test('a program gets the version, every finding and the counts', () => {
  expect(JSON.parse(formatJson([error]))).toEqual({
    version: 1,
    findings: [error],
    counts: { errors: 1, warnings: 0, files: 1 },
  });
});

test('an annotation of GitHub stands on one line with its signs escaped', () => {
  expect(formatGithub([{ ...warning, message: '50% gone', fix: 'a, b: c.' }])).toBe(
    '::warning file=content/a%2C 100%25%3A b.mdx,title=unknown-role::50%25 gone%0AFix: a, b: c.\n',
  );
  expect(formatGithub([error])).toContain('::error file=content/pages/en/security-pack.mdx,line=6,col=5,title=');
});

test('a message cannot begin an annotation of its own', () => {
  const text = formatGithub([{ ...error, message: 'x\r\n::error::y' }]);

  expect(text.split('\n')).toHaveLength(2);
  expect(text).not.toMatch(/^::error::/mu);
});

test('only errors make the command fail', () => {
  expect(exitStatus([])).toBe(0);
  expect(exitStatus([warning])).toBe(0);
  expect(exitStatus([warning, error])).toBe(1);
});

test('findings are sorted by place, a file before its lines', () => {
  const at = (line: number | undefined, column = 1): Finding => ({
    ...error,
    place: line === undefined ? { path: 'a' } : { path: 'a', line, column },
  });

  expect([at(10), at(2, 3), at(undefined), at(2)].toSorted(compareFindings)).toEqual([
    at(undefined),
    at(2),
    at(2, 3),
    at(10),
  ]);
});
