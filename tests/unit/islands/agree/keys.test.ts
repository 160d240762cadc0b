import { expect, test } from 'vitest';
import { actionOf } from '#islands/agree/meeting/keys.ts';

const press = (key: string, target = 'DIV', isRightToLeft = false) =>
  actionOf({ key, hasModifier: false }, target, isRightToLeft);

test('arrows lead on and back, the other way round from right to left', () => {
  expect([press('ArrowRight'), press('ArrowLeft')]).toEqual(['next', 'previous']);
  expect([press('ArrowRight', 'DIV', true), press('ArrowLeft', 'DIV', true)]).toEqual(['previous', 'next']);
});

test('keys belong to the field that somebody types in', () => {
  for (const key of ['ArrowRight', ' ', '?', 'Home']) expect(press(key, 'TEXTAREA')).toBeUndefined();
});

test('space presses the button that has the focus, and otherwise starts the clock', () => {
  expect(press(' ', 'BUTTON')).toBeUndefined();
  expect(press(' ')).toBe('clock');
  expect(press('ArrowRight', 'BUTTON')).toBe('next');
});

test('combinations stay the browser’s', () => {
  expect(actionOf({ key: 'ArrowLeft', hasModifier: true }, 'DIV', false)).toBeUndefined();
});

test('Escape and letters are left alone', () => {
  expect([press('Escape'), press('n')]).toEqual([undefined, undefined]);
});
