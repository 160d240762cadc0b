import { expect, test } from 'vitest';
import { hashOf, isInvitation, VIEWS, viewOf } from '#islands/agree/view.ts';

test('each view is opened by its own fragment', () => {
  expect(VIEWS.map((view) => viewOf(hashOf(view)))).toEqual(VIEWS);
});

test('an invitation leads straight to the answer, and the view of asking is not one', () => {
  expect(viewOf('#ask=2026-11&statements=1.2')).toBe('answer');
  expect(viewOf('#ask')).toBe('ask');
  expect([isInvitation('#ask=2026-11'), isInvitation('#ask')]).toEqual([true, false]);
});

test('a lens, the link that skips to the content and other words leave the view', () => {
  expect(['#lens=fin', '#Frame-main', '#nothing', '#answer=1', '#meeting'].map(viewOf)).toEqual(
    Array(5).fill(undefined),
  );
});
