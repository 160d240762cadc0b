import { expect, test } from 'vitest';
import { demote } from '#markdown/demote.ts';

test('headings go down, six signs at most', () => {
  expect(demote('# A\n\n##### B\n\n#c', 2)).toBe('### A\n\n###### B\n\n#c');
});

test('code keeps its lines, also where a shorter fence stands in it', () => {
  const code = '````\n```\n# no heading\n````';
  expect(demote(`${code}\n\n# A`, 1)).toBe(`${code}\n\n## A`);
});
