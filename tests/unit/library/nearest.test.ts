import { expect, test } from 'vitest';
import { nearest, useOneOf } from '#library/nearest.ts';

test.each([
  ['validaton', 'validation'],
  ['titel', 'title'],
  ['Callout', 'callout'],
  ['fni', 'fin'],
  ['val', 'validation'],
])('"%s" most likely means "%s"', (value, meant) => {
  expect(nearest(value, ['fin', 'it', 'title', 'callout', 'validation'])).toBe(meant);
});

test('nothing is meant when nothing is close, or nothing is there', () => {
  expect(nearest('ciso', ['fin', 'it', 'leg'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('the order names what may stand there and the way out', () => {
  expect(useOneOf('ciso', ['leg', 'fin'], 'add roles/ciso.yaml')).toBe('use one of fin, leg; or add roles/ciso.yaml.');
  expect(useOneOf('lge', ['leg', 'fin'])).toBe('did you mean "leg"? Use that.');
  expect(useOneOf('x', [])).toBe('take it out, for there is nothing of this kind yet.');
});
