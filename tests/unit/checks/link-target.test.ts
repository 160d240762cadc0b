import { expect, test } from 'vitest';
import { linkTarget } from '#checks/link-target.ts';

test.each([
  ['a-page', { to: 'page', slug: 'a-page', anchor: undefined }],
  ['a-page#x', { to: 'page', slug: 'a-page', anchor: 'x' }],
  ['#%D1%85', { to: 'here', anchor: 'х' }],
  ['/', { to: 'home' }],
  ['/language/#alarm', { to: 'room', room: 'language', anchor: 'alarm' }],
  ['/jobs/validation/', { to: 'room', room: 'jobs', anchor: undefined }],
  ['https://a.example', { to: 'outside' }],
  ['mailto:a@b.example', { to: 'outside' }],
])('%s leads where its author means', (href, target) => {
  expect(linkTarget(href)).toEqual(target);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'http://a.example',
  '//a.example',
  '/\\a.example',
  '\\\\a.example',
  'https://user@a.example/',
  'https:a.example',
  'https://',
  'mailto:',
  'blob:x',
])('%j is not safe to open', (href) => {
  expect(linkTarget(href)).toEqual({ to: 'unsafe' });
});

test.each([
  '',
  '#',
  'a/b',
  './a',
  '../a',
  'A',
  'a.mdx',
  '/language',
  '/jobs/none/',
  '/language/x/',
  '/constructor/',
  '?q',
])('%j leads nowhere', (href) => {
  expect(linkTarget(href)).toEqual({ to: 'nowhere' });
});
