import { expect, test } from 'vitest';
import { askDraftPart } from '#state/parts/ask-draft.ts';

const read = (value: unknown) => askDraftPart.parse(value, 1);

test('a kept draft comes back as it was', () => {
  const draft = { statements: [1, 3], roles: ['fin'], by: 'Priya', until: '2026-11-28' };
  expect(read(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  expect(read(JSON.parse(JSON.stringify(askDraftPart.empty)))).toEqual(askDraftPart.empty);
});

test('what is no draft is refused, and lists of the wrong kind are left out', () => {
  expect([undefined, null, 'x', [], { by: 4 }, { by: 'P', until: 'soon' }].map(read)).toEqual(Array(6).fill(undefined));
  expect(read({ by: 'P', until: '', statements: ['1'], roles: [2] })).toMatchObject({
    statements: undefined,
    roles: undefined,
  });
});
